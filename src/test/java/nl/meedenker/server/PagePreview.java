package nl.meedenker.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.meedenker.conversation.Reply;
import nl.meedenker.dialogue.DialogueState;
import nl.meedenker.dialogue.Move;
import nl.meedenker.dialogue.Script;
import nl.meedenker.dialogue.Texts;
import nl.meedenker.dialogue.Turn;

/** Renders each kind of page with made-up turns to a folder, to look at: no server and no engine needed. The first argument is the folder. */
public final class PagePreview {
  private static final DialogueState STATE = new DialogueState("parent", "nl", "preview", List.of(new Move.Answer("meeting",
      Map.of("meeting-who", List.of("De juf en de intern begeleider."), "meeting-say", List.of("Dat ze thuis wel vertelt."), "meeting-with-me",
          List.of("Mijn zus gaat mee.")),
      false)));
  private static final String STATE_TEXT = "{\"format\":1,\"dialogue\":\"parent\",\"lang\":\"nl\",\"moves\":[\"concern=sleep\"]}";
  private final HtmlPages pages = new HtmlPages(new HtmlPages.Look("https://www.wikipedia.org", "", ""));
  private final Path out;
  private final Texts nl;
  private final Texts en;

  private PagePreview(Path out) throws IOException {
    this.out = out;
    this.nl = texts("nl");
    this.en = texts("en");
  }

  public static void main(String[] args) throws IOException {
    Path out = Path.of(args.length > 0 ? args[0] : "target/preview");
    Files.createDirectories(out);
    new PagePreview(out).all();
  }

  private void all() throws IOException {
    write("start", reply(turn("start", List.of(), List.of(), List.of(), null, who(), null, null, List.of(), 0, ""), "start"), nl);
    write("start-en", reply(turn("start", List.of(), List.of(), List.of(), null, whoEnglish(), null, null, List.of(), 0, ""), "start"), en);
    write("question", reply(question("duration", "Hoe lang is dit al zo?", "", "Bijvoorbeeld: drie weken, of sinds de verhuizing.", false,
        replies("week:1", "Een paar dagen tot een week", "month:1", "Ongeveer een maand", "month:6", "Een half jaar of langer", "year:2", "Jaren",
            "since:always", "Altijd al"),
        List.of(), true, help()), ""), nl);
    write("question-many",
        reply(
            question("concern", "Waar denk je over na?", "", "Kies wat het meest past. Meer dan één mag.", true, concerns(), List.of(), false, null),
            ""),
        nl);
    write("question-fields", reply(question("needed", "Wat zou je nu helpen?", "", "", false,
        replies("listen", "Iemand die luistert", "tips", "Tips voor thuis", "think-along", "Iemand die meedenkt", "professional-help",
            "Hulp van een professional", "unsure", "Weet ik nog niet"),
        List.of(new Turn.Field("now", "Hoe is het nu?", ""),
            new Turn.Field("wished", "Hoe zou je het graag willen?", "Dat we allemaal weer slapen.")),
        false, null), ""), nl);
    write("question-scale",
        reply(question("head-full", "Hoe vol zit je hoofd, van 1 (ruimte) tot 5 (vol)?", "Nu een vraag over jou.",
            "Een cijfer is genoeg. In eigen woorden mag ook.", false,
            replies("1", "Er is ruimte", "2", "Er is nog wat ruimte", "3", "Het zit best vol", "4", "Het zit erg vol", "5", "Er past niets meer bij"),
            List.of(), false, null, true), ""),
        nl);
    write("question-meeting",
        reply(question("meeting", "Wie komen er bij het gesprek, en waarom?",
            "Zo'n gesprek kan spannend zijn. We zetten rustig op een rij wat jij wilt.",
            "Leeg laten mag overal. Schrijf liever geen namen.", false, List.of(),
            List.of(new Turn.Field("meeting-who", "Wie komen er, en waarom?", ""), new Turn.Field("meeting-say", "Wat wil ik zelf zeggen?", "")),
            false, null), ""),
        nl);
    Turn error = question("age", "Hoe oud is je kind?", "", "", false, replies("24-47", "2 of 3 jaar", "48-71", "4 of 5 jaar"), List.of(), false,
        null);
    write("question-error", new Reply(error, "", List.of(), List.of(), "xx yy zz", "Kies een leeftijd, of schrijf die in cijfers."), nl);
    write("check-clarify", reply(turn("check", List.of(), List.of(), List.of(), null,
        new Turn.Prompt("clarify", "concern", "Bedoel je een van deze?", "", "", false, true, false,
            replies("sleep", "Slapen", "crying-tantrums", "Huilen en driftbuien", "", "Geen van deze"), List.of(),
            List.of("Ik wil je goed begrijpen."), List.of(), true),
        null, null, told(), 1, ""), ""), nl);
    write("check-confirm", reply(turn("check", List.of(), List.of(), List.of(), null,
        new Turn.Prompt("confirm", "stale", "Klopt dit nog?", "Je vertelde toen dat je kind 2 jaar is en dat het een maand zo is.", "", false, false,
            false, List.of(), List.of(),
            List.of("Sommige dingen veranderen snel."), List.of(), false),
        null, null, told(), 1, "Dit bestand is van vorige maand."), ""), nl);
    write("gentle", reply(turn("question", List.of("Wat zwaar dat het thuis zo hard knalt."), List.of(), lines(), null,
        new Turn.Prompt("gentle", "0", "Wordt er thuis weleens iemand geslagen of bedreigd?",
            "Ik vraag het omdat je schreef dat het uit de hand loopt.", "", false, true, false,
            replies("right:0:yes", "Ja", "right:0:cleared", "Nee, zo bedoelde ik het niet", "right:0:unsure", "Ik weet het niet"), List.of(),
            List.of("Veiligheid gaat voor al het andere."), List.of(), true),
        null, null, told(), 3, ""), ""), nl);
    write("safety-acute", reply(safety("acute"), ""), nl);
    write("safety-urgent", reply(safety("urgent"), ""), nl);
    write("overview", reply(overview(true), ""), nl);
    write("overview-little", reply(overview(false), ""), nl);
    write("human", new Reply(question("age", "", "", "", false, List.of(), List.of(), false, null), "human", List.of(), lines(), "", ""), nl);
    write("explore", new Reply(question("age", "", "", "", false, List.of(), List.of(), false, null), "explore", options(), List.of(), "", ""), nl);
    write("about", reply(overview(false), "about"), nl);
    write("save", new Reply(overview(false), "save", List.of(), List.of(), STATE_TEXT, ""), nl);
    write("route", reply(overview(false), "route"), nl);
    write("closed", reply(overview(false), "closed"), nl);
    write("explore-en", new Reply(overview(false), "help", options(), List.of(), "", ""), en);
  }

  private void write(String name, Reply reply, Texts words) throws IOException {
    String html = pages.page(reply, words, STATE_TEXT);
    Files.writeString(out.resolve(name + ".html"), html);
    System.out.println(name + " " + html.length());
  }

  private static Reply reply(Turn turn, String view) {
    return new Reply(turn, view, List.of(), List.of(), "", "");
  }

  private static Turn turn(String page, List<String> said, List<String> moved, List<Turn.Line> lines, Turn.Help help, Turn.Prompt prompt,
      Turn.SafetyView safety, Turn.Overview overview,
      List<Turn.Told> told, int asked, String notice) {
    return new Turn(STATE, page, said, moved, List.of(), lines, help, prompt, safety, overview, told, asked, 4, notice);
  }

  private static Turn question(String id, String text, String lead, String hint, boolean many, List<Turn.QuickReply> replies, List<Turn.Field> fields,
      boolean heard, Turn.Help help) {
    return question(id, text, lead, hint, many, replies, fields, heard, help, false);
  }

  private static Turn question(String id, String text, String lead, String hint, boolean many, List<Turn.QuickReply> replies, List<Turn.Field> fields,
      boolean heard, Turn.Help help,
      boolean scale) {
    Turn.Prompt prompt = new Turn.Prompt("question", id, text, lead, hint, many, true, scale, replies, fields,
        List.of("Iets van een week vraagt soms iets anders dan iets van een jaar."), replies.isEmpty() ? List.of() : List.of(replies.get(1).value()),
        true);
    return new Turn(STATE, "question", heard ? List.of("Nachten zonder slaap vragen veel. Fijn dat je het vertelt.") : List.of(),
        heard ? List.of("Er is 1 suggestie vervallen.") : List.of(),
        heard
            ? List.of(new Turn.Chip("concern", "sleep", "Slapen"), new Turn.Chip("age", "24-35", "2 jaar"),
                new Turn.Chip("duration", "since:move", "Sinds de verhuizing"))
            : List.of(),
        List.of(), help, prompt, null, null, told(), 3, 5, "");
  }

  private static Turn safety(String level) {
    boolean acute = level.equals("acute");
    List<Turn.Line> lines = new ArrayList<>();
    if (acute) {
      lines.add(new Turn.Line("emergency", "Alarmnummer", "112", "", "Voor gevaar van nu.",
          "Je hoort een stem. Die vraagt: waar ben je, en wat gebeurt er? Blijf aan de lijn als dat kan."));
    }
    lines.addAll(lines());
    Turn.SafetyView view = new Turn.SafetyView(0, "violence", level, false,
        acute ? "Er is nu gevaar. Bel 112." : "Wat moedig dat je dit zegt. Dit hoef je niet alleen te dragen.",
        acute
            ? List.of("Ga naar een veilige plek, als dat kan.", "Neem je kinderen mee als het veilig is.")
            : List.of("Praat vandaag met iemand die meedenkt."),
        lines,
        acute ? List.of("Laat iemand naast je bellen.", "App of mail 112 met de 112NL-app.") : List.of(),
        List.of(
            new Turn.Section("Wil je weten hoe zo'n gesprek gaat?",
                List.of("Iemand luistert en vraagt wat je nodig hebt.", "Je naam is niet nodig.")),
            new Turn.Section("Waarom mensen twijfelen",
                List.of("Veel mensen zijn bang voor wat er na het bellen gebeurt. Je mag dat eerst vragen."))),
        acute
            ? replies("right:0:safe-now", "Ik ben nu veilig, of er is hulp", "right:0:cleared", "Zo bedoelde ik het niet")
            : replies("right:0:over", "Dit is voorbij en nu veilig", "right:0:cleared", "Zo bedoelde ik het niet", "goon", "Verder praten"));
    return turn("safety", List.of(), List.of(), List.of(), null, null, view, null, told(), 2, "");
  }

  private static Turn overview(boolean know) {
    List<Turn.Why> none = List.of();
    Turn.Overview view = new Turn.Overview("Weer rustige nachten", know,
        know
            ? List.of(new Turn.Why("s", "Je kind stopt soms met ademen in de slaap", "Bel vandaag je huisarts. Vertel wat je ziet, en hoe vaak.",
                List.of(), "JGZ-richtlijn Gezonde slaap"))
            : none,
        know ? List.of("Ze lacht elke ochtend als ik binnenkom.", "Een goed hart", "Een vaste volwassene") : List.of(),
        know
            ? List.of(new Turn.Why("f", "", "Een vaste volwassene is een sterke steun voor een kind.",
                List.of("Omdat je vertelde dat er een opa of oma is."), "seed report 2024"))
            : none,
        know
            ? List.of(new Turn.Why("o", "", "Veel kinderen van 2 jaar worden 's nachts nog wakker. Dat verschilt per kind.",
                List.of("Omdat je kind 2 jaar is."), "CJG Rijnmond, Lekker slapen"))
            : none,
        none,
        know
            ? List.of(
                new Turn.HypothesisView("h-verhuizing", "Misschien is je kind nog aan het wennen aan het nieuwe huis.",
                    "Houd een week lang hetzelfde rondje voor het slapen.", "Het begon rond de verhuizing.", "Het was voor de verhuizing ook al zo.",
                    "open",
                    List.of("Omdat je vertelde dat jullie verhuisd zijn."), "own synthesis, to be reviewed"),
                new Turn.HypothesisView("h-ouder", "Misschien ben je zelf op, en merkt je kind dat.", "Vraag één nacht hulp.",
                    "Je slaapt zelf bijna niet.", "Overdag gaat het goed.", "kept", List.of(), ""))
            : List.of(),
        know ? options().subList(0, 3) : List.of(), know ? options().subList(3, 4) : List.of(),
        know
            ? List.of(new Turn.Why("formal-help", "Jeugdhulp", "Zwaardere hulp staat nog niet bovenaan. Vragen mag altijd, bij ‘Meer hulp bekijken’.",
                List.of("Omdat het kort geleden begon."), ""))
            : none,
        know ? "Vraag iemand om mee te kijken als het na vier weken niet beter gaat, of eerder als je het niet meer volhoudt." : "",
        know
            ? new Turn.Nothing(false, "Je kunt er ook voor kiezen om nu niets nieuws te doen. Spreek dan een dag af om weer te kijken.",
                List.of("Niet ademen in de slaap", "Overdag steeds suf"),
                "Verandert het eerder? Bel dan de jeugdverpleegkundige of je huisarts. Je hoeft niet te wachten.",
                replies("set:look-again:week-2", "Over 2 weken: zaterdag 5 december", "set:look-again:week-4", "Over 4 weken: zaterdag 19 december"),
                "week-4")
            : null,
        know ? List.of(new Turn.Why("c", "Een avondrondje", "Elke avond hetzelfde: wassen, boekje, lied, licht uit.", List.of(), "")) : none,
        know
            ? List.of(new Turn.Opening("goon", "Er is meer om naar te kijken"), new Turn.Opening("change:meeting", "Ik heb een gesprek op school"))
            : List.of(),
        "Is het thuis niet altijd veilig? Praat erover met Veilig Thuis: 0800-2000. Dat kan zonder je naam.");
    List<Turn.Told> told = new ArrayList<>(told());
    if (know) {
      told.add(new Turn.Told("meeting", "meeting-who", "Gesprek op school",
          List.of("De juf en de intern begeleider.", "Dat ze thuis wel vertelt.", "Mijn zus gaat mee."), true, false));
    }
    return turn("overview", List.of(), List.of(), List.of(), null, null, null, view, told, 8, "");
  }

  private static List<Turn.OptionView> options() {
    return List.of(
        option("tip", "Een vast rondje voor het slapen", "own-strength", "Wat jullie zelf kunnen",
            "Elke avond dezelfde stappen, in dezelfde volgorde.", "", ""),
        option("steunouder", "Steunouder", "informal-organised", "Vrijwilligers en ervaring van anderen",
            "Een ander gezin vangt je kind op vaste dagen op.", "", "steunouder.nl"),
        option("jgz", "Jeugdverpleegkundige", "low-threshold", "Dichtbij, zonder verwijzing",
            "Iemand die kinderen van 0 tot 18 kent en rustig meedenkt.", "0800-2000", "jgz.nl"),
        option("jeugdhulp", "Jeugdhulp via de gemeente", "formal-help", "Jeugdhulp", "Hulp van een professional, na een gesprek over wat nodig is.",
            "", ""));
  }

  private static Turn.OptionView option(String id, String name, String rung, String rungName, String gives, String number, String site) {
    return new Turn.OptionView(id, name, rung, gives, "Dit vraagt één telefoontje of gesprekje van je.",
        "Je staat er niet alleen voor. Iemand denkt rustig mee.",
        "Soms wacht je een paar weken op een goede match.", "Bel of mail, en vraag wie er meedenkt in jouw buurt.",
        "Ik zoek iemand die met mij meedenkt over de nachten. Wie kan ik spreken?", "Vraag wie er intussen kan meedenken.",
        List.of(rungName, "Gratis", "Kijk of dit in jouw gemeente bestaat"),
        number.isEmpty() ? "" : "Bel " + number, number, site,
        List.of("Omdat je vertelde dat je zelf bijna niet slaapt.", "Omdat je iemand zoekt die meedenkt."), "own synthesis, to be reviewed",
        id.equals("jgz") ? List.of("Stel dat je tips voor thuis zocht, dan stond dit lager.") : List.of());
  }

  private static Turn.Help help() {
    return new Turn.Help("Wat nu al kan helpen",
        List.of(new Turn.Why("t", "Een vast rondje", "Doe elke avond dezelfde drie dingen. Houd het kort en rustig.",
            List.of("Omdat je kind 2 jaar is."), "seed report 2024")),
        "Dit is een eerste idee. Straks weet ik meer.");
  }

  private static List<Turn.Line> lines() {
    return List.of(
        new Turn.Line("veilig-thuis", "Veilig Thuis", "0800-2000", "veiligthuis.nl",
            "Voor advies of hulp als het thuis niet veilig is, of als je twijfelt.",
            "Bellen kan dag en nacht, gratis. Je mag advies vragen zonder je naam."),
        new Turn.Line("luisterlijn", "De Luisterlijn", "088 0767 000", "", "Voor een luisterend oor, dag en nacht.",
            "Een vrijwilliger luistert. Je naam is niet nodig."));
  }

  private static List<Turn.Told> told() {
    return List.of(new Turn.Told("concern", "concern", "Waar het over gaat", List.of("Slapen"), false, false),
        new Turn.Told("age", "age", "Leeftijd", List.of("2 jaar"), false, false),
        new Turn.Told("goes-well", "strengths", "Wat goed gaat", List.of("Een goed hart", "Ze lacht elke ochtend als ik binnenkom."), true, false),
        new Turn.Told("at-school", "at-school", "Op school", List.of("Te moeilijk"), false, true),
        new Turn.Told("setting", "setting", "Waar je het merkt", List.of(), false, false));
  }

  private static Turn.Prompt who() {
    return new Turn.Prompt("question", "who", "Voor wie ben je hier?", "", "Je mag ook meteen schrijven wat je bezighoudt.", false, true, false,
        replies("parent", "Mijn kind", "other", "Een kind om wie ik geef", "youth", "Mezelf, ik ben jong", "professional", "Ik werk met ouders",
            "workshop", "Een workshop"),
        List.of(),
        List.of("Dan kies ik vragen en woorden die bij jou passen."), List.of(), true);
  }

  private static Turn.Prompt whoEnglish() {
    return new Turn.Prompt("question", "who", "Who are you here for?", "", "", false, true, false,
        replies("parent", "My child", "other", "A child I care about", "youth", "Myself, I am young", "professional", "I work with parents",
            "workshop", "A workshop"),
        List.of(), List.of(),
        List.of(), true);
  }

  private List<Turn.QuickReply> concerns() {
    return nl.ids().stream().filter(id -> id.matches("concern\\.[a-z-]+") && nl.has(id + ".topic")).sorted()
        .map(id -> new Turn.QuickReply(id.substring(8), nl.text(id))).toList();
  }

  private static List<Turn.QuickReply> replies(String... pairs) {
    List<Turn.QuickReply> replies = new ArrayList<>();
    for (int i = 0; i < pairs.length; i += 2) {
      replies.add(new Turn.QuickReply(pairs[i], pairs[i + 1]));
    }
    return replies;
  }

  private static Texts texts(String lang) throws IOException {
    Pattern line = Pattern.compile("\"?([^\\s\"#][^\"]*?)\"?: \"(.*)\"");
    Map<String, String> texts = new HashMap<>();
    try (Stream<Path> all = Files.walk(Path.of("dialogues"))) {
      for (Path file : all.filter(p -> p.endsWith("texts." + lang + ".yaml")).toList()) {
        for (String text : Files.readAllLines(file)) {
          Matcher matcher = line.matcher(text);
          if (matcher.matches()) {
            texts.put(matcher.group(1), matcher.group(2));
          }
        }
      }
    }
    return new Texts(lang, texts, Map.of("emergency", line("emergency", "112"), "veilig-thuis", line("veilig-thuis", "0800-2000"), "luisterlijn",
        line("luisterlijn", "088 0767 000")), "");
  }

  private static Script.HelpLine line(String id, String phone) {
    return new Script.HelpLine(id, phone, "", "", false, true, "", "", Set.of());
  }
}
