package nl.meedenker.walk;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.meedenker.codec.FileCodec;
import nl.meedenker.conversation.Reply;
import nl.meedenker.dialogue.Move;
import nl.meedenker.dialogue.SignalEntry;
import nl.meedenker.dialogue.Slot;
import nl.meedenker.provision.Provision;
import nl.meedenker.provision.Rung;

/** The law safe-to-leave-lying: what a kept file may hold. */
final class FileLaw {
  private FileLaw() {}

  /** A file holds no signal, nothing that follows from one, and of an open one only askFirst; opening it then begins with one gentle question. */
  static List<String> safeToLeaveLying(Walked w) {
    List<String> broken = new ArrayList<>();
    if (w.situation().signals().isEmpty()) {
      return broken;
    }
    boolean open = w.situation().signals().stream().anyMatch(SignalEntry::open);
    String file = WalkedAssistant.files().write(w.state, open, WalkedAssistant.TODAY);
    for (SignalEntry entry : w.situation().signals()) {
      Laws.check(broken, !file.contains("\"" + entry.kind() + "\""), "a file names the kind of a signal: " + entry.kind());
      Laws.check(broken, entry.rule().isEmpty() || !file.contains("\"" + entry.rule() + "\""), "a file names the rule of a signal: " + entry.rule());
    }
    Laws.check(broken, !file.contains("\"signal\"") && !file.contains("\"right\""), "a file holds a signal");
    Laws.check(broken, open == file.contains("\"askFirst\" : true"), "askFirst is not said, or said without need: open is " + open);
    FileCodec.Opened opened = WalkedAssistant.files().read(file, WalkedAssistant.TODAY);
    opened.state().moves().forEach(move -> tells(move, broken));
    if (open) {
      Reply reply = WalkedAssistant.conversation().opened(opened.state(), opened.unknown(), WalkedAssistant.TODAY);
      boolean asks = reply.turn().safety() != null || reply.turn().prompt() != null && reply.turn().prompt().kind().equals("gentle");
      Laws.check(broken, asks, "a file of an open signal does not begin with a gentle question: " + reply.turn().page());
    }
    return broken;
  }

  private static void tells(Move move, List<String> broken) {
    Set<String> telling = WalkedAssistant.assistant().content().guide().telling();
    if (move instanceof Move.Answer answer) {
      answer.given().forEach((slot, values) -> values.forEach(value -> {
        Laws.check(broken, !telling.contains(slot + "=" + value), "a file holds an answer that tells: " + slot + "=" + value);
        boolean words = WalkedAssistant.script().vocabulary().slot(slot).type() == Slot.Type.WORDS;
        boolean danger = words && !WalkedAssistant.assistant().screen().screen(value, "nl").signals().isEmpty();
        Laws.check(broken, !danger, "a file holds the words that raised a signal: " + slot);
      }));
    } else if (move instanceof Move.Remove remove) {
      Laws.check(broken, !telling.contains(remove.slot() + "=" + remove.value()),
          "a file holds a removed answer that tells: " + remove.slot() + "=" + remove.value());
    } else if (move instanceof Move.Reject reject) {
      shown(reject.id(), broken);
    } else if (move instanceof Move.Keep keep) {
      shown(keep.id(), broken);
    }
  }

  private static void shown(String id, List<String> broken) {
    Provision provision = WalkedAssistant.script().catalogue().provision(id);
    boolean service = provision != null && provision.rung() == Rung.SAFETY;
    boolean afterSafety = WalkedAssistant.script().hypotheses().containsKey(id) && WalkedAssistant.script().hypotheses().get(id).afterSafety();
    Laws.check(broken, !service && !afterSafety, "a file holds a choice about a safety service or hypothesis: " + id);
  }
}
