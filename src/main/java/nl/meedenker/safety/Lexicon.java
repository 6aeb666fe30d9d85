package nl.meedenker.safety;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The wordings that point to danger, as parsed from {@code dialogues/safety/lexicon/}, with the frequent words beside it. Immutable and thread-safe.
 * Built from the plain maps, lists and strings that a YAML reader yields, so that this room needs no YAML itself.
 */
public final class Lexicon {

  private final Map<String, LanguageLexicon> languages;
  private final Readability readability;

  private Lexicon(Map<String, LanguageLexicon> languages, Readability readability) {
    this.languages = languages;
    this.readability = readability;
  }

  /**
   * A lexicon without frequent words: enough to find signals, too little to tell whether a text could be read.
   *
   * @throws IllegalArgumentException with the entry that cannot be read and why
   */
  public static Lexicon of(Map<String, Object> yaml) {
    return of(yaml, Map.of());
  }

  /**
   * A lexicon with frequent words.
   *
   * @param yaml the files of {@code dialogues/safety/lexicon/}, joined by {@link LexiconParts#merged}
   * @param frequentWords by language id, the lines of {@code words.nl.txt} and {@code words.en.txt}
   * @throws IllegalArgumentException with the entry that cannot be read and why
   */
  public static Lexicon of(Map<String, Object> yaml, Map<String, Set<String>> frequentWords) {
    Entries all = new Entries("lexicon", yaml);
    all.onlyKeys(Set.of("lexicon", "reviewed", "owner", "source", "languages", "other-languages"));
    Map<String, LanguageLexicon> languages = new LinkedHashMap<>();
    Entries perLanguage = all.entries("languages");
    for (String lang : perLanguage.keys()) {
      languages.put(lang, new LexiconReader(lang, perLanguage.entries(lang), frequentWords.getOrDefault(lang, Set.of())).read());
    }
    if (languages.isEmpty()) {
      throw new IllegalArgumentException("lexicon: 'languages' is empty");
    }
    return new Lexicon(Map.copyOf(languages), new Readability(languages.values(), all.entries("other-languages")));
  }

  Map<String, LanguageLexicon> languages() {
    return languages;
  }

  Readability readability() {
    return readability;
  }

  /** The rule with this id, for diagnostics: its kind, or empty when no language has it. */
  public Optional<Kind> kindOf(String ruleId) {
    return languages.values().stream().flatMap(language -> language.rules().stream())
        .filter(rule -> rule.id().equals(ruleId)).map(SignalRule::kind).findFirst();
  }
}
