package nl.meedenker.conversation;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.meedenker.dialogue.Script;
import nl.meedenker.dialogue.Texts;
import nl.meedenker.dialogue.Turn;
import nl.meedenker.provision.Found;
import nl.meedenker.provision.Provision;
import nl.meedenker.provision.Rung;
import nl.meedenker.provision.Sought;
import nl.meedenker.provision.Sought.Part;

/** The sociale kaart to look around in, without telling anything: all of it, or the heavier rungs alone ("more help"). What is found is decided by the catalogue; this finds the words. */
final class LookingAround {
  private static final Map<String, Set<Rung>> RUNGS = Map.of("explore", EnumSet.allOf(Rung.class), "help",
      EnumSet.of(Rung.LIGHT_PROFESSIONAL, Rung.FORMAL_HELP));
  private static final String LET_GO = "without:";

  private final Script script;

  LookingAround(Script script) {
    this.script = script;
  }

  /** Which of these views a button asks for, or "": by its own name, or by where it stands when it lets a choice go or speaks another language. */
  static String view(Said said) {
    boolean stays = said.move().startsWith(LET_GO) || said.move().startsWith("lang:");
    String view = stays ? said.asked() : said.move().startsWith("view:") ? said.move().substring("view:".length()) : "";
    return has(view) ? view : "";
  }

  static boolean has(String view) {
    return RUNGS.containsKey(view);
  }

  /** Everything that stands in this view. */
  static Sought everything(String view, String dialogue) {
    return Sought.everything(dialogue, RUNGS.get(view));
  }

  /** What a form asks for. A choice that is none of ours leaves nothing out. */
  Sought sought(Said said, String dialogue) {
    Sought sought = everything(view(said), dialogue).with(Part.WORDS, Said.cut(said.text()));
    for (Part part : Part.values()) {
      String value = said.fields().getOrDefault(part.id(), "");
      if (values(part, sought).contains(value)) {
        sought = sought.with(part, value);
      }
    }
    Part gone = said.move().startsWith(LET_GO) ? Part.of(said.move().substring(LET_GO.length())) : null;
    return gone == null ? sought : sought.with(gone, "");
  }

  Reply reply(Turn turn, String view, Sought sought, Texts texts) {
    Found found = script.catalogue().find(sought, p -> words(p, texts));
    List<Turn.OptionView> options = found.provisions().stream().map(p -> script.option(p, texts)).toList();
    return new Reply(turn, view, options, List.of(), "", "", looking(sought, found, texts));
  }

  private Looking looking(Sought sought, Found found, Texts texts) {
    List<Looking.Choice> choices = Stream.of(Part.CONCERN, Part.RUNG, Part.COST, Part.ANONYMOUS).map(part -> choice(part, sought, texts)).toList();
    List<Turn.QuickReply> picked = sought.chosen().stream()
        .map(part -> new Turn.QuickReply(LET_GO + part.id(), label(part, sought.chosen(part), texts))).toList();
    List<Turn.QuickReply> ways = new ArrayList<>();
    found.without().forEach((part, n) -> ways.add(new Turn.QuickReply(LET_GO + part.id(),
        texts.text(n == 1 ? "page.look.let-go.one" : "page.look.let-go", Map.of("name", label(part, sought.chosen(part), texts), "n", "" + n)))));
    boolean unsure = !sought.anonymous().isEmpty() || !sought.cost().isEmpty() && !sought.cost().equals("unknown");
    boolean none = found.provisions().isEmpty();
    return new Looking(choices, sought.words(), picked, counted(found, picked.isEmpty(), texts), unsure ? texts.text("page.look.hint") : "",
        none ? texts.text("page.look.none") : "", ways);
  }

  private static String counted(Found found, boolean everything, Texts texts) {
    int n = found.provisions().size();
    String how = everything ? "all" : n == 0 ? "none" : n == 1 ? "one" : "many";
    return texts.text("page.look.found." + how, Map.of("n", "" + n, "of", "" + found.all()));
  }

  private Looking.Choice choice(Part part, Sought sought, Texts texts) {
    List<Turn.QuickReply> replies = new ArrayList<>(List.of(new Turn.QuickReply("", texts.text("page.look.any"))));
    values(part, sought).forEach(v -> replies.add(new Turn.QuickReply(v, label(part, v, texts))));
    return new Looking.Choice(part.id(), texts.text("page.look." + part.id()), replies, sought.chosen(part));
  }

  /** What can be chosen here: only what at least one entry is meant for. */
  private List<String> values(Part part, Sought sought) {
    List<Provision> here = script.catalogue().find(everything(sought), p -> "").provisions();
    Set<String> concerns = here.stream().flatMap(p -> p.concerns().stream()).collect(Collectors.toSet());
    Set<Rung> rungs = here.stream().map(Provision::rung).collect(Collectors.toSet());
    return switch (part) {
      case CONCERN -> script.vocabulary().slot("concern").values().stream().filter(concerns::contains).toList();
      case RUNG -> Stream.of(Rung.values()).filter(rungs::contains).map(Rung::id).toList();
      case COST -> Sought.COSTS;
      case ANONYMOUS -> Sought.ANONYMITY;
      case WORDS -> List.of();
    };
  }

  private static Sought everything(Sought sought) {
    return Sought.everything(sought.dialogue(), sought.rungs());
  }

  private static String label(Part part, String value, Texts texts) {
    return switch (part) {
      case CONCERN -> texts.text("concern." + value);
      case RUNG -> texts.text("rung." + value);
      case COST, ANONYMOUS -> texts.text("page.look." + part.id() + "." + value);
      case WORDS -> value;
    };
  }

  /** All that is said of a provision, and what it is meant for. */
  private String words(Provision p, Texts texts) {
    Turn.OptionView o = script.option(p, texts);
    String about = p.concerns().stream().filter(c -> !c.equals("all"))
        .map(c -> texts.text("concern." + c) + " " + texts.textOrEmpty("concern." + c + ".topic")).collect(Collectors.joining(" "));
    return String.join(" ", o.name(), o.gives(), o.bright(), o.start(), o.site(), String.join(" ", o.facts()), about);
  }
}
