package nl.meedenker.server;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.meedenker.conversation.Reply;
import nl.meedenker.dialogue.Move;
import nl.meedenker.dialogue.Texts;
import nl.meedenker.dialogue.Turn;
import nl.meedenker.provision.Rung;

/** Turns a reply into a whole page of HTML. The templates in web/pages are compiled beforehand and escape by context. */
public final class HtmlPages {
  private static final String TEMPLATES = "nl.meedenker.pages";

  private final TemplateEngine engine = TemplateEngine.createPrecompiled(null, ContentType.Html, null, TEMPLATES);
  private final Look look;

  /**
   * Where the exit leads and how it looks.
   *
   * @param exit a neutral site, https
   * @param theme address of one more style sheet on this server, or ""
   * @param themeClass class of the theme on the page's body, or "" for the one that comes along
   */
  public record Look(String exit, String theme, String themeClass) {}

  public HtmlPages(Look look) {
    this.look = look;
    engine.setTrimControlStructures(true);
  }

  /** The page of a reply; {@code state} goes into its hidden field. */
  public String page(Reply reply, Texts words, String state) {
    StringOutput out = new StringOutput(16_384);
    engine.render("page.jte",
        Map.of("reply", reply, "words", words, "state", state, "exit", look.exit(), "theme", look.theme(), "themeClass", look.themeClass()), out);
    return out.toString();
  }

  /** What a page says it is: its view, or else what the turn is. */
  public static String kind(Reply reply) {
    return reply.view().isEmpty() ? reply.turn().page() : reply.view();
  }

  /** A title that tells nothing about what it is about: it stays behind in tabs and in history. */
  public static String title(Reply reply, Texts words) {
    boolean question = kind(reply).equals("question");
    String title = question ? words.text("page.title.question", Map.of("n", "" + (reply.turn().asked() + 1))) : words.text("page.title");
    return reply.error().isEmpty() ? title : words.text("page.error") + " " + title;
  }

  /** The sheet for a meeting: what was last written for it, by the label of its field. */
  public static Map<String, String> sheet(Turn turn, Texts words) {
    Map<String, String> sheet = new LinkedHashMap<>();
    for (Move move : turn.state().moves()) {
      if (move instanceof Move.Answer answer && answer.asked().equals("meeting")) {
        sheet.clear();
        answer.given().forEach((slot, values) -> sheet.put(words.text(slot + ".field"), String.join(", ", values)));
        sheet.values().removeIf(String::isBlank);
      }
    }
    return sheet;
  }

  /** A phone number as a telephone wants it. */
  public static String dial(String number) {
    return number.replaceAll("[^0-9+]", "");
  }

  /** An id for an element from a value that may hold dots and colons. */
  public static String id(String prefix, String value) {
    return prefix + (value.isEmpty() ? "none" : value.replaceAll("[^A-Za-z0-9-]", "_"));
  }

  /** Options by rung, from light to heavy; within a rung their order stays. */
  public static Map<String, List<Turn.OptionView>> byRung(List<Turn.OptionView> options) {
    Map<String, List<Turn.OptionView>> byRung = new LinkedHashMap<>();
    for (Rung rung : Rung.values()) {
      List<Turn.OptionView> here = options.stream().filter(o -> o.rung().equals(rung.id())).toList();
      if (!here.isEmpty()) {
        byRung.put(rung.id(), here);
      }
    }
    return byRung;
  }
}
