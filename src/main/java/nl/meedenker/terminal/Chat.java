package nl.meedenker.terminal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import nl.meedenker.conversation.Conversation;
import nl.meedenker.conversation.Reply;
import nl.meedenker.conversation.Said;
import nl.meedenker.dialogue.Turn;

/** A conversation in the terminal: type an answer, the numbers of the choices, or one of the words that every page knows. */
public final class Chat {
  private final Conversation conversation;
  private final String lang;
  private final Supplier<LocalDate> today;

  public Chat(Conversation conversation, String lang, Supplier<LocalDate> today) {
    this.conversation = conversation;
    this.lang = lang;
    this.today = today;
  }

  /** Talks until the input ends or the person stops. */
  public void run(InputStream in, PrintStream out) {
    BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    Reply reply = conversation.start(lang, today.get());
    try {
      while (true) {
        out.print(new Transcript(conversation.words(reply.turn().state())).reply(reply));
        out.flush();
        if (reply.view().equals("closed")) {
          return;
        }
        String line = lines.readLine();
        if (line == null) {
          return;
        }
        reply = step(reply, line.strip());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** One line of input: numbers choose, "/code" presses a button, anything else is said. */
  public Reply step(Reply reply, String line) {
    Turn turn = reply.turn();
    if (line.isEmpty() && !reply.view().isEmpty() && !reply.view().equals("start")) {
      return conversation.show(turn.state(), "", today.get());
    }
    if (line.startsWith("/")) {
      return conversation.take(turn.state(), pressed(asked(turn), line.substring(1)), today.get());
    }
    List<Turn.QuickReply> replies = Transcript.replies(turn);
    if (line.matches("\\d{1,2}([ ,]+\\d{1,2})*") && !replies.isEmpty() && !ageAsked(turn, line)) {
      List<String> values = new ArrayList<>();
      for (String number : line.split("[ ,]+")) {
        int at = Integer.parseInt(number) - 1;
        if (at >= 0 && at < replies.size()) {
          values.add(replies.get(at).value());
        }
      }
      if (!values.isEmpty()) {
        return choose(turn, values);
      }
    }
    return conversation.take(turn.state(), new Said(asked(turn), kind(turn), "next", List.of(), line, Map.of()), today.get());
  }

  /** A button; what stands behind it are choices ("cost=free") and words to look for. */
  private static Said pressed(String asked, String line) {
    Map<String, String> choices = new LinkedHashMap<>();
    List<String> words = new ArrayList<>();
    String[] parts = line.split("\\s+");
    for (String part : List.of(parts).subList(1, parts.length)) {
      if (part.matches("[a-z]+=[a-z-]*")) {
        choices.put(part.substring(0, part.indexOf('=')), part.substring(part.indexOf('=') + 1));
      } else {
        words.add(part);
      }
    }
    return new Said(asked, "question", parts[0], List.of(), String.join(" ", words), choices);
  }

  /** At the question for an age a single number is an age. */
  private static boolean ageAsked(Turn turn, String line) {
    return turn.prompt() != null && turn.prompt().id().endsWith("age") && turn.prompt().kind().equals("question") && line.matches("\\d{1,2}");
  }

  private Reply choose(Turn turn, List<String> values) {
    String kind = kind(turn);
    if (kind.equals("gentle") || turn.safety() != null) {
      return conversation.take(turn.state(), Said.pressed(asked(turn), values.get(0)), today.get());
    }
    if (kind.equals("confirm")) {
      return conversation.take(turn.state(), Said.pressed(asked(turn), "confirm"), today.get());
    }
    return conversation.take(turn.state(), Said.chosen(asked(turn), kind, values), today.get());
  }

  private static String asked(Turn turn) {
    return turn.prompt() == null ? "" : turn.prompt().id();
  }

  private static String kind(Turn turn) {
    return turn.prompt() == null ? "" : turn.prompt().kind();
  }
}
