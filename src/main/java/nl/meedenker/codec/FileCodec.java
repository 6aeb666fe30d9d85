package nl.meedenker.codec;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.meedenker.dialogue.DialogueState;
import nl.meedenker.dialogue.Move;

/**
 * A conversation as a file that a person keeps. It may be left lying: it holds no safety signal and nothing that follows from one, of an open one only "askFirst": true. It holds the month, not the day.
 */
public final class FileCodec {
  /** Raised when the form of the file changes. */
  private static final int FORMAT = 1;

  private final StateCodec states;
  private final Set<String> telling;

  /** @param telling values, as "slot=value", that tell of a signal and stay out of a file */
  public FileCodec(StateCodec states, Set<String> telling) {
    this.states = states;
    this.telling = Set.copyOf(telling);
  }

  /** @param openSignal whether a signal is open now */
  public String write(DialogueState state, boolean openSignal, LocalDate today) {
    List<Move> kept = new ArrayList<>();
    for (Move move : state.moves()) {
      if (move instanceof Move.Answer answer) {
        Map<String, List<String>> given = quiet(answer.given());
        if (!given.isEmpty()) {
          kept.add(new Move.Answer(answer.asked(), given, answer.typed()));
        }
      } else if (!(move instanceof Move.Raise || move instanceof Move.PutRight || move instanceof Move.Clarify || move instanceof Move.NotUnderstood)) {
        kept.add(move);
      }
    }
    ObjectNode node = StateCodec.MAPPER.createObjectNode();
    node.put("format", FORMAT);
    node.put("month", YearMonth.from(today).toString());
    if (openSignal) {
      node.put("askFirst", true);
    }
    node.setAll(states.node(new DialogueState(state.dialogue(), state.lang(), state.content(), kept)));
    try {
      return StateCodec.MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(node);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a tree can always be written", e);
    }
  }

  private Map<String, List<String>> quiet(Map<String, List<String>> given) {
    Map<String, List<String>> quiet = new LinkedHashMap<>();
    given.forEach((slot, values) -> {
      List<String> kept = values.stream().filter(v -> !telling.contains(slot + "=" + v)).toList();
      if (!kept.isEmpty()) {
        quiet.put(slot, kept);
      }
    });
    return quiet;
  }

  /** What was in a file: the conversation, opened again, and ids that this version does not know. */
  public record Opened(DialogueState state, List<String> unknown) {}

  /** @throws StateException when this is no file of ours */
  public Opened read(String json, LocalDate today) {
    if (json == null || json.isBlank() || json.length() > StateCodec.CHARS_MAX) {
      throw new StateException("no file of this assistant");
    }
    JsonNode node = StateCodec.parse(json.strip());
    List<String> unknown = new ArrayList<>();
    DialogueState state = states.read(node, unknown);
    Move reopen = new Move.Reopen(months(node.path("month").asText(""), today), node.path("askFirst").asBoolean(false));
    return new Opened(state.plus(reopen), unknown.stream().distinct().toList());
  }

  /** Whole months since it was kept; a file without a month counts as old. */
  private static int months(String month, LocalDate today) {
    try {
      return (int) Math.max(0, ChronoUnit.MONTHS.between(YearMonth.parse(month), YearMonth.from(today)));
    } catch (DateTimeParseException e) {
      return 120;
    }
  }
}
