package nl.meedenker.terminal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.meedenker.conversation.Looking;
import nl.meedenker.conversation.Reply;
import nl.meedenker.dialogue.Texts;
import nl.meedenker.dialogue.Turn;

/** A turn as plain text, in the order in which a page shows it. */
public final class Transcript {
  private final Texts words;
  private final StringBuilder out = new StringBuilder();

  public Transcript(Texts words) {
    this.words = words;
  }

  /** The choices of a turn, in their order. */
  public static List<Turn.QuickReply> replies(Turn turn) {
    if (turn.safety() != null) {
      return turn.safety().replies();
    }
    return turn.prompt() == null ? List.of() : turn.prompt().replies();
  }

  public String reply(Reply reply) {
    Turn turn = reply.turn();
    line("");
    if (!reply.error().isEmpty()) {
      line(reply.error());
    }
    if (!turn.notice().isEmpty()) {
      line(turn.notice());
    }
    if (reply.view().equals("human") || reply.view().equals("closed") || reply.view().equals("help") || reply.view().equals("explore")
        || reply.view().equals("route")) {
      line(words.text("page." + reply.view() + ".title"));
      lines(reply.lines());
      if (reply.looking() != null) {
        looking(reply);
      }
      return out.toString();
    }
    lines(turn.lines());
    turn.said().forEach(this::line);
    turn.moved().forEach(this::line);
    if (!turn.chips().isEmpty()) {
      line(words.text("page.understood") + " " + String.join(" · ", turn.chips().stream().map(Turn.Chip::label).toList()));
    }
    help(turn.help());
    if (turn.safety() != null) {
      safety(turn.safety());
    } else if (turn.overview() != null) {
      overview(turn.overview());
    } else if (turn.prompt() != null) {
      prompt(turn.prompt(), reply.view().equals("why"));
    }
    return out.toString();
  }

  private void looking(Reply reply) {
    Looking looking = reply.looking();
    String rung = "";
    for (Turn.OptionView o : reply.options()) {
      if (!o.rung().equals(rung)) {
        rung = o.rung();
        line("-- " + words.text("rung." + rung));
      }
      line("  - " + o.name() + ": " + o.gives() + (o.contact().isEmpty() ? "" : " " + o.contact()));
    }
    line(looking
        .found() + (looking.picked().isEmpty() ? "" : ": " + String.join(", ", looking.picked().stream().map(Turn.QuickReply::label).toList())));
    for (String sentence : List.of(looking.hint(), looking.instead())) {
      if (!sentence.isEmpty()) {
        line(sentence);
      }
    }
    looking.ways().forEach(w -> line("  " + w.label()));
    line(words.text("page.look.terminal", Map.of("view", reply.view())));
    looking.choices().forEach(c -> line("  " + c.label() + " " + c.id() + "="
        + String.join(" | ", c.replies().stream().map(Turn.QuickReply::value).filter(v -> !v.isEmpty()).toList())));
  }

  private void help(Turn.Help help) {
    if (help != null) {
      line("  " + help.heading());
      help.items().forEach(i -> line("  " + titled(i.title()) + i.text()));
      if (!help.caution().isEmpty()) {
        line("  " + help.caution());
      }
    }
  }

  private void prompt(Turn.Prompt prompt, boolean why) {
    if (!prompt.lead().isEmpty()) {
      line(prompt.lead());
    }
    line(prompt.text());
    if (why) {
      prompt.why().forEach(w -> line("  < " + w));
    }
    if (!prompt.hint().isEmpty()) {
      line("  " + prompt.hint());
    }
    choices(prompt.replies());
  }

  private void choices(List<Turn.QuickReply> replies) {
    for (int i = 0; i < replies.size(); i++) {
      line("  " + (i + 1) + ". " + replies.get(i).label());
    }
  }

  private void safety(Turn.SafetyView safety) {
    line(safety.recognise());
    safety.now().forEach(this::line);
    lines(safety.lines());
    safety.cannotCall().forEach(s -> line("  " + s));
    choices(safety.replies());
  }

  private void lines(List<Turn.Line> lines) {
    lines.forEach(l -> line(
        "  ! " + l.name() + (l.number().isEmpty() ? "" : " " + l.number()) + (l.site().isEmpty() ? "" : " (" + l.site() + ")") + ". " + l.what()));
  }

  private void overview(Turn.Overview o) {
    line("== " + o.title() + " ==");
    if (!o.know()) {
      line(words.text("page.too-little"));
    }
    whys("page.overview.signs", o.signs());
    List<String> strengths = new ArrayList<>(o.strengths());
    o.factors().forEach(f -> strengths.add(f.text()));
    section("page.overview.strengths", strengths);
    whys("page.overview.ordinary", o.ordinary());
    whys("page.overview.basis", o.basis());
    if (!o.hypotheses().isEmpty()) {
      line("-- " + words.text("page.overview.hypotheses"));
      o.hypotheses().forEach(h -> {
        line("  " + h.says() + " " + words.text("page.fits"));
        h.reasons().forEach(r -> line("    < " + r));
        line("    " + h.tryFirst());
      });
    }
    if (!o.options().isEmpty()) {
      line("-- " + words.text("page.overview.options"));
      for (int i = 0; i < o.options().size(); i++) {
        option(i + 1, o.options().get(i));
      }
    }
    if (!o.whenMore().isEmpty()) {
      section("page.overview.when-more", List.of(o.whenMore()));
    }
    if (o.nothing() != null) {
      line(o.nothing().says());
      o.nothing().when().forEach(
          w -> line("  [" + w.label() + "]" + (w.value().endsWith(":" + o.nothing().chosen()) && !o.nothing().chosen().isEmpty() ? " *" : "")));
      line("  " + o.nothing().contact());
    }
    o.cards().forEach(c -> line("  " + c.text()));
    o.openings().forEach(p -> line("  [" + p.label() + "] /" + p.move()));
    if (!o.safetyLine().isEmpty()) {
      line(o.safetyLine());
    }
  }

  private void option(int number, Turn.OptionView o) {
    line("  " + number + ". " + o.name() + " (" + words.text("rung." + o.rung()) + ")");
    line("     " + o.gives() + " " + o.asks());
    line("     + " + o.bright());
    line("     - " + o.dark());
    line("     " + o.start() + (o.contact().isEmpty() ? "" : " " + o.contact()));
    line("     \"" + o.firstSentence() + "\"");
    line("     " + o.ifFull());
    o.reasons().forEach(r -> line("     < " + r));
    o.different().forEach(d -> line("     ~ " + d));
  }

  private void whys(String heading, List<Turn.Why> whys) {
    section(heading, whys.stream().map(w -> titled(w.title()) + w.text()).toList());
  }

  private void section(String heading, List<String> sentences) {
    if (!sentences.isEmpty()) {
      line("-- " + words.text(heading));
      sentences.forEach(s -> line("  " + s));
    }
  }

  private static String titled(String title) {
    return title.isEmpty() ? "" : title.matches(".*[.?!]") ? title + " " : title + ". ";
  }

  private void line(String line) {
    out.append(line).append('\n');
  }
}
