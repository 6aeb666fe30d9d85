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
import nl.meedenker.dialogue.Slot;
import nl.meedenker.dialogue.Vocabulary;

/**
 * A conversation as a file that a person keeps. It may be left lying: it holds no safety signal and nothing that follows from one, of an open one only "askFirst": true. It holds the month, not the day.
 */
public final class FileCodec {
  /** Raised when the form of the file changes. */
  private static final int FORMAT = 1;

  private final StateCodec states;
  private final Vocabulary vocabulary;
  private final Set<String> telling;
  private final Set<String> tellingIds;

  /**
   * @param telling values, as "slot=value", that tell of a signal and stay out of a file
   * @param tellingIds provisions and hypotheses that are only shown because of one
   */
  public FileCodec(StateCodec states, Vocabulary vocabulary, Set<String> telling, Set<String> tellingIds) {
    this.states = states;
    this.vocabulary = vocabulary;
    this.telling = Set.copyOf(telling);
    this.tellingIds = Set.copyOf(tellingIds);
  }

  /** @param openSignal whether a signal is open now */
  public String write(DialogueState state, boolean openSignal, LocalDate today) {
    List<Move> kept = new ArrayList<>();
    boolean besideSignal = false;
    for (Move move : state.moves()) {
      besideSignal = move instanceof Move.Raise || besideSignal && move instanceof Move.Answer;
      Move quiet = quiet(move, besideSignal);
      if (quiet != null) {
        kept.add(quiet);
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

  /** The move without what tells of a signal, or null. Own words that were typed together with a signal stay out. */
  private Move quiet(Move move, boolean besideSignal) {
    if (move instanceof Move.Answer answer) {
      Map<String, List<String>> given = quiet(answer.given(), besideSignal);
      return given.isEmpty() ? null : new Move.Answer(answer.asked(), given, answer.typed());
    }
    if (move instanceof Move.Clarify clarify) {
      Map<String, List<String>> clear = quiet(clarify.given(), besideSignal);
      return clear.isEmpty() ? null : new Move.Answer("", clear, true);
    }
    if (move instanceof Move.Reopen reopen) {
      return new Move.Reopen(reopen.months(), false);
    }
    boolean tells = move instanceof Move.Raise || move instanceof Move.PutRight || move instanceof Move.NotUnderstood
        || move instanceof Move.Reject reject && tellingIds.contains(reject.id())
        || move instanceof Move.Keep keep && tellingIds.contains(keep.id())
        || move instanceof Move.Remove remove && telling.contains(remove.slot() + "=" + remove.value());
    return tells ? null : move;
  }

  private Map<String, List<String>> quiet(Map<String, List<String>> given, boolean besideSignal) {
    Map<String, List<String>> quiet = new LinkedHashMap<>();
    given.forEach((slot, values) -> {
      boolean words = vocabulary.slot(slot) != null
          && (vocabulary.slot(slot).type() == Slot.Type.WORDS || vocabulary.slot(slot).type() == Slot.Type.MENTION);
      List<String> kept = values.stream().filter(v -> !(words && besideSignal) && !telling.contains(slot + "=" + v)).toList();
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
