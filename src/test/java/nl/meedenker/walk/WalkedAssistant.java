package nl.meedenker.walk;

import java.nio.file.Path;
import java.time.LocalDate;
import nl.meedenker.Assistant;
import nl.meedenker.codec.FileCodec;
import nl.meedenker.conversation.Conversation;
import nl.meedenker.dialogue.DialogueEngine;
import nl.meedenker.dialogue.DialogueState;
import nl.meedenker.dialogue.Script;

/** The assistant that the walk talks with: built once, from the content of this folder. */
final class WalkedAssistant {
  /** The day on which every conversation of the walk takes place. */
  static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

  private static final Assistant ONE = Assistant.of(Path.of("."), System.err::println);

  private WalkedAssistant() {}

  static Assistant assistant() {
    return ONE;
  }

  static Conversation conversation() {
    return ONE.conversation();
  }

  static Script script() {
    return ONE.content().script();
  }

  static DialogueEngine engine(DialogueState state) {
    return ONE.conversation().engine(state);
  }

  static FileCodec files() {
    return ONE.service(java.time.LocalDate::now).files();
  }
}
