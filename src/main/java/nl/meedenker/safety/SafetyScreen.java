package nl.meedenker.safety;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads a text for danger, in Dutch and in English. The higher level of lexicon and classifier counts. Never throws, keeps nothing, and does work
 * that is linear in the text up to a fixed bound. Immutable and thread-safe.
 */
public final class SafetyScreen {

  /** Longest text that is read whole, in chars. Of a longer one the beginning and the end are read. */
  public static final int CHARS_MAX = 6000;

  private static final int TAIL_CHARS = 2000;
  private static final double SECOND_LANGUAGE_SHARE_MIN = 0.5;
  private static final Comparator<Signal> ORDER = Comparator.comparing(Signal::level).reversed()
      .thenComparing(signal -> signal.kind().generality()).thenComparing(Signal::kind);

  private final Lexicon lexicon;
  private final SignalClassifier classifier;

  /** @param classifierOrNull a trained model, or null when there is none */
  public SafetyScreen(Lexicon lexicon, SignalClassifier classifierOrNull) {
    this.lexicon = java.util.Objects.requireNonNull(lexicon, "lexicon");
    this.classifier = classifierOrNull;
  }

  /**
   * What this text holds.
   *
   * @param text anything, also null, empty, very long or not a text at all
   * @param lang the language of the page, {@code "nl"} or {@code "en"}; both languages may be typed on either
   */
  public Screening screen(String text, String lang) {
    return screen(text, lang, new Steps());
  }

  Screening screen(String text, String lang, Steps steps) {
    String whole = text == null ? "" : text;
    boolean cut = whole.length() > CHARS_MAX;
    String read = cut ? whole.substring(0, CHARS_MAX - TAIL_CHARS) + "\n" + whole.substring(whole.length() - TAIL_CHARS) : whole;
    Map<Kind, Signal> found = new EnumMap<>(Kind.class);
    Map<String, RuleRun> runs = new HashMap<>();
    Readability.Verdict verdict = new Readability.Verdict(cut ? Reading.TOO_LONG : Reading.UNKNOWN_WORDS, null);
    try {
      lexiconSignals(read, lang, steps, found, runs);
      verdict = lexicon.readability().verdict(read, cut);
    } catch (RuntimeException | StackOverflowError e) {
      // A screen that failed has not read the text: the verdict above says so, and what was found so far counts.
    }
    Judgement learned = classified(read, lang);
    learned.signal().ifPresent(signal -> keepHigher(found, voiced(signal, read, lang, steps, runs.get(lang))));
    List<Signal> signals = new ArrayList<>(found.values());
    signals.sort(ORDER);
    return new Screening(signals, verdict.reading(), verdict.otherLanguage(), Math.max(learned.score(), score(signals, verdict.reading())));
  }

  /** The language of the page reads first; another only reads a text that it knows at least as well, or "want die" would be English. */
  private void lexiconSignals(String text, String lang, Steps steps, Map<Kind, Signal> found, Map<String, RuleRun> runs) {
    LanguageLexicon page = lexicon.languages().get(lang);
    double share = SECOND_LANGUAGE_SHARE_MIN;
    if (page != null) {
      Words words = page.clauses().words(text);
      share = Math.max(share, page.clauses().knownShare(words));
      run(page, words, steps, found, runs);
    }
    for (LanguageLexicon language : lexicon.languages().values()) {
      if (language != page) {
        run(language, language.clauses().known(text, share), steps, found, runs);
      }
    }
  }

  private static void run(LanguageLexicon language, Words words, Steps steps, Map<Kind, Signal> found, Map<String, RuleRun> runs) {
    if (words != null && words.size() > 0) {
      RuleRun run = new RuleRun(language, words, steps);
      runs.put(language.lang(), run);
      run.signals().values().forEach(signal -> keepHigher(found, signal));
    }
  }

  private Judgement classified(String text, String lang) {
    if (classifier == null) {
      return Judgement.none(0);
    }
    try {
      Judgement judgement = classifier.classify(text, lang);
      return judgement == null ? Judgement.none(0) : judgement;
    } catch (RuntimeException | LinkageError | StackOverflowError e) {
      return Judgement.none(0);
    }
  }

  /** A model does not hear who writes; the lexicon does. @param runOrNull of the language of the page, when it has read the text */
  private Signal voiced(Signal signal, String text, String lang, Steps steps, RuleRun runOrNull) {
    LanguageLexicon language = lexicon.languages().get(lang);
    if (signal.voice() != Voice.UNKNOWN || language == null) {
      return signal;
    }
    try {
      RuleRun run = runOrNull == null ? new RuleRun(language, language.clauses().words(text), steps) : runOrNull;
      Voice voice = run.voice();
      return new Signal(signal.kind(), signal.level(), signal.rule(), signal.question(), voice);
    } catch (RuntimeException | StackOverflowError e) {
      return signal;
    }
  }

  private static void keepHigher(Map<Kind, Signal> found, Signal signal) {
    found.merge(signal.kind(), signal, (a, b) -> b.level().compareTo(a.level()) > 0 ? b : a);
  }

  /** Fixed steps: the lexicon knows wordings, not chances. A text that was not read is neither sure of danger nor of its absence. */
  private static double score(List<Signal> signals, Reading reading) {
    Level level = signals.isEmpty() ? Level.NONE : signals.get(0).level();
    switch (level) {
      case ACUTE :
        return 0.97;
      case URGENT :
        return 0.9;
      case CONCERN :
        return 0.5;
      default :
        return reading.trusted() ? 0.02 : 0.3;
    }
  }
}
