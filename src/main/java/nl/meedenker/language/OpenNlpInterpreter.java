package nl.meedenker.language;

import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import nl.meedenker.conversation.Interpretation;
import nl.meedenker.conversation.Interpretation.Meta;
import nl.meedenker.conversation.Interpretation.Understood;
import nl.meedenker.conversation.Interpreter;
import nl.meedenker.conversation.Utterance;
import nl.meedenker.dialogue.AgeRange;
import nl.meedenker.dialogue.Slot;
import nl.meedenker.dialogue.Vocabulary;

/**
 * The interpreter on OpenNLP's maximum-entropy categoriser and the word lists of {@code dialogues/utterances}. Immutable, thread-safe, never
 * throws; it keeps and logs nothing.
 */
public final class OpenNlpInterpreter implements Interpreter {
  /** An answer of more words than this may also be about something that nobody asked. */
  private static final int SHORT_MAX = 5;
  private static final String LABEL = "label-assessment";

  private final Vocabulary vocabulary;
  private final LanguageData data;
  private final Forms forms;
  private final Phrases said;
  private final Phrases answers;
  private final Concerns concerns;
  private final Choices choices;
  private final Signs signs;
  private final Mentions mentions;

  private OpenNlpInterpreter(LanguageData data, Map<String, Categoriser> models, Vocabulary vocabulary) {
    this.data = data;
    this.vocabulary = vocabulary;
    this.forms = new Forms(data.spelling());
    this.said = new Phrases(data.said(), forms, data.known());
    this.answers = new Phrases(data.answers(), forms, data.known());
    this.concerns = new Concerns(models, new Phrases(data.topics(), forms, data.known()));
    this.choices = new Choices(data.explicit());
    this.signs = new Signs(data.signs(), forms, data.known());
    this.mentions = new Mentions(new Phrases(data.mentions(), forms, data.known()));
  }

  /**
   * Learns from the examples what was not learned before.
   *
   * @param progress hears one line for each categoriser that is trained (seconds each)
   * @throws IOException if a file cannot be read
   */
  public static OpenNlpInterpreter build(Utterances utterances, Consumer<String> progress, Vocabulary vocabulary) throws IOException {
    LanguageData data = utterances.data();
    CategoriserTraining training = new CategoriserTraining(data.spelling(), utterances.kept(), progress);
    Map<String, Categoriser> models = new HashMap<>();
    for (String lang : Utterances.LANGUAGES) {
      models.put(lang, training.categoriser("concerns-" + lang, utterances.hash(lang),
          () -> utterances.examples(lang, ".txt").stream().filter(s -> !s.concerns().contains("something-else")).toList()));
    }
    return new OpenNlpInterpreter(data, models, vocabulary);
  }

  /** What was understood; nothing, in the language of the page, when the words could not be read at all. */
  @Override
  public Interpretation interpret(Utterance utterance) {
    try {
      return read(said(utterance));
    } catch (RuntimeException | StackOverflowError e) {
      return unread(utterance);
    }
  }

  /**
   * What was understood of words by themselves, with the best guesses where a conversation would ask back.
   *
   * @param topics one to three concerns, the most important first, or "none" alone
   * @param speaker who writes, or empty; from weak signs too when nothing was asked
   * @param likely what an answer most likely comes down to when nothing was heard for sure, or empty: a conversation would keep the person's own words
   */
  public record Alone(Interpretation understood, List<String> topics, String speaker, List<String> likely) {}

  /** Reads words by themselves: once, for all that is told of them. */
  public Alone alone(Utterance utterance) {
    Said now = null;
    Interpretation understood;
    try {
      now = said(utterance);
      understood = read(now);
    } catch (RuntimeException | StackOverflowError e) {
      understood = unread(utterance);
    }
    return new Alone(understood, topics(now, utterance.lang()), utterance.slot().isEmpty() ? speaker(now) : understood.speaker(),
        likely(now));
  }

  private static List<String> likely(Said now) {
    try {
      Understood likely = now == null || now.words().isEmpty() || Metas.of(now) != Meta.NONE ? null : Likely.in(now);
      return likely == null ? List.of() : likely.candidates();
    } catch (RuntimeException | StackOverflowError e) {
      return List.of();
    }
  }

  private List<String> topics(Said now, String lang) {
    try {
      return now == null ? List.of(Concerns.NONE) : concerns.guess(now.line(), lang);
    } catch (RuntimeException | StackOverflowError e) {
      return List.of(Concerns.NONE);
    }
  }

  private static String speaker(Said now) {
    try {
      return now == null ? "" : now.likelySpeaker();
    } catch (RuntimeException | StackOverflowError e) {
      return "";
    }
  }

  /** The language of the words, nl or en. */
  public String language(Utterance utterance) {
    return Languages.of(Words.of(utterance.text(), data.spelling()), utterance.lang());
  }

  private Said said(Utterance utterance) {
    List<Word> words = Numbers.joined(Words.of(utterance.text(), data.spelling()));
    return Said.of(utterance, said, answers, new Line(words.isEmpty() ? Words.pictures(utterance.text()) : words, forms));
  }

  private static Interpretation unread(Utterance utterance) {
    return Interpretation.nothing(utterance.lang().equals("en") ? "en" : "nl");
  }

  private Interpretation read(Said now) {
    Utterance utterance = now.utterance();
    if (now.words().isEmpty()) {
      return Interpretation.nothing(now.lang());
    }
    Meta meta = Metas.of(now);
    if (!Metas.polite(meta)) {
      return new Interpretation(List.of(), meta, now.speaker(), now.lang());
    }
    Map<String, Understood> all = new LinkedHashMap<>();
    slots(now, all);
    boolean answered = all.containsKey(utterance.slot());
    concerns(now, answered, all);
    signs(now, false, all);
    follow(now, all);
    if (meta == Meta.NONE && !answered && all.isEmpty() && skips(now)) {
      meta = Meta.SKIP;
    }
    boolean polite = meta == Meta.SMALL_TALK || meta == Meta.THANKS;
    if (meta == Meta.NONE && utterance.slot().equals("wish") && Wishes.told(now.words())) {
      put(new Understood("wished", List.of(utterance.text().strip()), true, List.of(), false), all);
    }
    return new Interpretation(List.copyOf(all.values()), polite && !all.isEmpty() ? Meta.NONE : meta, now.speaker(), now.lang());
  }

  private void slots(Said now, Map<String, Understood> all) {
    String asked = now.utterance().slot();
    put(General.in(now), all);
    if (!asked.equals("head-full") && !asked.equals("scale")) {
      Amounts.in(now).forEach(u -> put(u, all));
    }
    signs(now, true, all);
    for (Slot slot : vocabulary.slots()) {
      switch (slot.type()) {
        case CHOICE -> {
          if (!slot.id().equals("concern")) {
            put(choices.in(now, slot), all);
          }
        }
        case SCALE -> {
          if (now.asks(slot.id())) {
            put(scale(now, slot), all);
          }
        }
        case WORDS -> {
          if (now.asks(slot.id())) {
            put(new Understood(slot.id(), List.of(now.utterance().text().strip()), true, List.of(), false), all);
          }
        }
        case MENTION -> put(mentions.in(now, slot), all);
        default -> {}
      }
    }
    if (asked.equals("strengths") || asked.equals("strength-words")) {
      List<String> words = Answers.of(now.words()).isEmpty() ? OwnWords.of(now.utterance().text()) : List.of();
      if (!words.isEmpty()) {
        put(new Understood("strength-words", words, true, List.of(), false), all);
      }
    }
  }

  /** Signs that were asked for are read before concerns, because they answer; signs told along the way after them, because the concern that leads decides. */
  private void signs(Said now, boolean asked, Map<String, Understood> all) {
    for (Slot slot : vocabulary.slots()) {
      if (slot.type() == Slot.Type.SIGNS && now.asks(slot.id()) == asked) {
        put(choices.in(now.with(signs.found(now, lead(now, all), age(all.get("age")), asked)), slot), all);
      }
    }
  }

  /** The concern that leads once these words are taken in: what an answer to "what is it about" says first, else what led before. */
  private static String lead(Said now, Map<String, Understood> all) {
    String before = now.utterance().lead();
    Understood concern = all.get("concern");
    boolean leads = concern != null && concern.sure() && (before.isEmpty() || now.asks("concern"));
    return leads ? concern.values().get(0) : before;
  }

  /** The age that was told, or the span of all ages that could be meant; null when none was. */
  private static AgeRange age(Understood told) {
    AgeRange span = null;
    for (String code : told == null ? List.<String>of() : told.sure() ? told.values() : told.candidates()) {
      AgeRange range = AgeRange.parse(code);
      span = span == null ? range : new AgeRange(Math.min(span.min(), range.min()), Math.max(span.max(), range.max()));
    }
    return span;
  }

  private Understood scale(Said now, Slot slot) {
    Understood number = Scales.in(now, slot.id());
    return number != null || Amounts.number(now) ? number : choices.in(now, slot);
  }

  private void concerns(Said now, boolean answered, Map<String, Understood> all) {
    String asked = now.utterance().slot();
    boolean wanted = asked.isEmpty() || asked.equals("concern");
    if (!wanted && (answered || now.words().size() <= SHORT_MAX)) {
      return;
    }
    Understood understood = concerns.in(now.line(), now.lang(), wanted, now.corrected() > 0);
    if (understood == null && asked.equals("concern") && !now.of("concern").isEmpty()) {
      understood = new Understood("concern", List.of("something-else"), true, List.of(), false);
    }
    put(wishedOnly(understood, all), all);
  }

  /** "Ik wil hulp van een psycholoog" is a wish, and no question for an assessment beside what else was told. */
  private static Understood wishedOnly(Understood concern, Map<String, Understood> all) {
    Understood wish = all.get("wish");
    Understood detail = all.get("detail");
    boolean wished = wish != null && wish.sure() && wish.values().contains("professional-help")
        && (detail == null || detail.values().stream().noneMatch(d -> d.startsWith(LABEL)));
    if (concern == null || !wished || concern.values().size() < 2) {
      return concern;
    }
    return new Understood("concern", concern.values().stream().filter(c -> !c.equals(LABEL)).toList(), true, List.of(), concern.correction());
  }

  /** "Sinds we verhuisd zijn" also tells what changed. */
  private static void follow(Said now, Map<String, Understood> all) {
    for (Found f : now.of("duration")) {
      String event = Map.of("since:move", "move", "since:separation", "separation").get(f.phrase().value());
      if (event != null && f.phrase().strong() && !all.containsKey("what-changed") && !Negation.denied(now.words(), f.from(), f.to())) {
        all.put("what-changed", new Understood("what-changed", List.of(event), true, List.of(), false));
      }
    }
  }

  private static boolean skips(Said now) {
    return !now.utterance().slot().isEmpty() && Answers.of(now.words()).equals("unsure");
  }

  private static void put(Understood understood, Map<String, Understood> all) {
    if (understood != null) {
      all.putIfAbsent(understood.slot(), understood);
    }
  }
}
