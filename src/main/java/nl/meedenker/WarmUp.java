package nl.meedenker;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.meedenker.conversation.Conversation;
import nl.meedenker.conversation.Reply;
import nl.meedenker.conversation.Said;

/** One short conversation as soon as the port is open: the first turns of a Java program are ten times slower than the rest. */
final class WarmUp {
  private WarmUp() {}

  static void beside(Assistant assistant) {
    Thread thread = new Thread(() -> run(assistant), "warm-up");
    thread.setDaemon(true);
    thread.start();
  }

  private static void run(Assistant assistant) {
    Conversation conversation = assistant.conversation();
    LocalDate today = LocalDate.of(2026, 1, 1);
    Reply reply = conversation.start("nl", today);
    reply = conversation.take(reply.turn().state(), new Said("who", "start", "next", List.of("parent"), "mijn kind van 3 slaapt slecht", Map.of()),
        today);
    for (int i = 0; i < 3 && reply.turn().prompt() != null; i++) {
      reply = conversation.take(reply.turn().state(), Said.pressed(reply.turn().prompt().id(), "skip"), today);
    }
  }
}
