package nl.meedenker.parse;

import java.util.List;
import java.util.Set;
import nl.meedenker.conversation.Interpretation.Understood;
import nl.meedenker.conversation.Utterance;
import nl.meedenker.language.OpenNlpInterpreter;
import nl.meedenker.language.OpenNlpInterpreter.Alone;
import nl.meedenker.language.Wording;
import nl.meedenker.privacy.Masked;
import nl.meedenker.privacy.Masker;
import nl.meedenker.safety.SafetyScreen;
import nl.meedenker.safety.Screening;

/** Reads one utterance by itself with the classes of the chat: masks it, screens it, and says what it is about and what it answers. Thread-safe; keeps nothing. */
public final class Parser {
  private static final String NONE = "none";

  private final Masker masker;
  private final SafetyScreen screen;
  private final OpenNlpInterpreter interpreter;
  private final Wording wording;

  public Parser(Masker masker, SafetyScreen screen, OpenNlpInterpreter interpreter, Wording wording) {
    this.masker = masker;
    this.screen = screen;
    this.interpreter = interpreter;
    this.wording = wording;
  }

  /**
   * @param lang the language of the page, nl or en; empty when it is not known
   * @param asked the slot that was asked for, or empty
   */
  Parsed parse(String text, String lang, String asked) {
    Utterance plain = Utterance.of(text, lang);
    String said = lang.isEmpty() ? interpreter.language(plain) : lang;
    Masked masked = masker.mask(text, said);
    Screening screening = screen.screen(text, said);
    Alone read = interpreter.alone(new Utterance(masked.text(), said, asked, asked, Set.of(), ""));
    List<String> topics = read.topics();
    Understood answer = asked.isEmpty()
        ? null
        : read.understood().understood().stream().filter(u -> u.slot().equals(slot(asked))).findFirst().orElse(null);
    return new Parsed(said, topics, speaker(read.speaker(), topics),
        screening.first().map(s -> s.kind().id()).orElse(NONE), screening.level().id(), screening.score(),
        Values.of(asked, answer == null ? read.likely() : answer.sure() ? answer.values() : guess(asked, answer)), masked.spans(),
        wording.terms(text, said));
  }

  /** Where nobody can be asked back: what a conversation would ask back as the one thing that may be meant, or the first of several wishes. */
  private static List<String> guess(String asked, Understood answer) {
    return answer.candidates().size() == 1 || !asked.equals("age") && !asked.equals("scale") && !answer.candidates().isEmpty()
        ? answer.candidates().subList(0, 1)
        : null;
  }

  /** Strengths are kept in people's own words. */
  private static String slot(String asked) {
    return asked.equals("strengths") ? "strength-words" : asked;
  }

  /** A line about a child without any mark is a parent's; one about nothing could be anybody's. */
  private static String speaker(String told, List<String> topics) {
    return !told.isEmpty() ? told : topics.equals(List.of(NONE)) ? "other" : "parent";
  }
}
