package nl.meedenker.terminal;

import java.time.LocalDate;
import nl.meedenker.codec.FileCodec;
import nl.meedenker.conversation.Conversation;
import nl.meedenker.dialogue.Activation;
import nl.meedenker.dialogue.Conclusions;
import nl.meedenker.dialogue.DialogueEngine;
import nl.meedenker.dialogue.DialogueState;
import nl.meedenker.dialogue.Question;
import nl.meedenker.dialogue.Result;
import nl.meedenker.dialogue.Situation;

/** What lies behind a saved conversation: facts, activations, agenda and options. */
public final class Explain {
  private final Conversation conversation;
  private final FileCodec files;

  public Explain(Conversation conversation, FileCodec files) {
    this.conversation = conversation;
    this.files = files;
  }

  /** @throws nl.meedenker.codec.StateException when this is no file of ours */
  public String of(String file, LocalDate today) {
    FileCodec.Opened opened = files.read(file, today);
    DialogueState state = opened.state();
    DialogueEngine engine = conversation.engine(state);
    Situation s = engine.situation(state);
    Conclusions c = engine.conclusions(s);
    Result result = engine.result(s);
    StringBuilder out = new StringBuilder();
    out.append("content ").append(state.content()).append(", ").append(state.moves().size()).append(" moves, level ").append(s.level().id())
        .append('\n');
    opened.unknown().forEach(u -> out.append("not known any more: ").append(u).append('\n'));
    out.append("\nfacts\n");
    c.evidence().forEach(e -> out.append("  ").append(e).append('\n'));
    out.append("\nactivations\n");
    for (Activation a : c.activations()) {
      out.append("  ").append(a.rule()).append("  ->  ").append(a.conclusion()).append("  because ").append(a.because()).append("  (")
          .append(a.source()).append(")\n");
    }
    out.append("\nasleep\n");
    c.asleep().forEach(q -> out.append("  ").append(q).append('\n'));
    out.append("\nagenda\n");
    for (Question q : engine.open(s)) {
      out.append("  ").append(q.id()).append("  ").append(q.ask() == Question.When.ALWAYS ? q.weight() : c.asks().get(q.id())).append('\n');
    }
    Question next = engine.question(state);
    out.append("  next: ").append(next == null ? "the overview" : next.id()).append('\n');
    out.append("\noptions\n");
    result.fitting()
        .forEach(o -> out.append(result.few().contains(o) ? "* " : "  ").append(o.provision().id()).append("  ").append(o.provision().rung().id())
            .append("  rank ").append(o.rank())
            .append("  fits ").append(o.fits()).append('\n'));
    out.append("\nhypotheses\n");
    result.hypotheses().forEach(h -> out.append("  ").append(h).append('\n'));
    return out.toString();
  }
}
