package nl.meedenker.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import nl.meedenker.conversation.Reply;
import nl.meedenker.conversation.Said;
import nl.meedenker.dialogue.DialogueState;
import nl.meedenker.dialogue.Turn;
import nl.meedenker.server.Service;

/** Pressed conversations of a fixed seed: the states and the presses that the bench repeats. */
final class Walk {
  private static final int CONVERSATIONS = 200;

  /** A press on a page: the state before it, and what is pressed. */
  record Press(DialogueState state, Said said) {}

  private final Service service;
  private final List<Press> presses = new ArrayList<>();

  Walk(Service service) {
    this.service = service;
    Random random = new Random(2026);
    for (int i = 0; i < CONVERSATIONS; i++) {
      conversation(random, presses);
    }
  }

  List<Press> presses() {
    return presses;
  }

  /** One conversation of random presses, until the overview. */
  void conversation(Random random, List<Press> into) {
    LocalDate today = service.today().get();
    Reply reply = service.conversation().start("nl", today);
    Said first = new Said("who", "start", "next", List.of("parent"), "", Map.of());
    into.add(new Press(reply.turn().state(), first));
    reply = service.conversation().take(reply.turn().state(), first, today);
    for (int i = 0; i < 20 && reply.turn().prompt() != null; i++) {
      Said said = press(reply.turn(), random);
      into.add(new Press(reply.turn().state(), said));
      reply = service.conversation().take(reply.turn().state(), said, today);
    }
  }

  static Said press(Turn turn, Random random) {
    List<Turn.QuickReply> replies = turn.prompt().replies();
    if (replies.isEmpty() || random.nextInt(8) == 0) {
      return turn.prompt().kind().equals("confirm") ? Said.pressed("", "confirm") : Said.pressed(turn.prompt().id(), "skip");
    }
    String value = replies.get(random.nextInt(replies.size())).value();
    return turn.prompt().kind().equals("gentle")
        ? Said.pressed(turn.prompt().id(), value)
        : Said.chosen(turn.prompt().id(), turn.prompt().kind(), List.of(value));
  }
}
