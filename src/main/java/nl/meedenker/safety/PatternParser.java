package nl.meedenker.safety;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads the notation that {@code lexicon/0-notation.yaml} explains: {@code @set}, {@code a|b}, {@code [optional]}, {@code ..} (up to
 * {@value #NEAR} other words, same clause), {@code ...} (up to {@value #FAR}, same sentence), {@code &} and {@code +}. Used while loading only.
 */
final class PatternParser {

  static final int NEAR = 3;
  static final int FAR = 8;

  private final Map<String, String> sources = new HashMap<>();
  private final Map<String, WordSet.Role> roles = new HashMap<>();
  private final Map<String, List<Phrase>> phrases = new HashMap<>();
  private final Set<String> busy = new HashSet<>();
  private final Set<String> words = new HashSet<>();
  private final Map<List<WordTest>, Phrase> interned = new LinkedHashMap<>();
  /** By the piece that is written for them; every set is declared before the first piece is read. */
  private final Map<String, WordSet> sets = new HashMap<>();
  private final List<Pattern> patterns = new ArrayList<>();

  /** Declares a set: comma-separated words, phrases and other sets. */
  void declare(String name, WordSet.Role role, String source) {
    if (sources.put(name, source) != null) {
      throw new IllegalArgumentException("set '" + name + "' stands twice");
    }
    roles.put(name, role);
  }

  /** Resolves every declared set, so that a mistake in one that nobody uses is found as well. */
  void check() {
    sources.keySet().forEach(this::phrasesOf);
  }

  /** Every exact word that a set or pattern held so far: what the spelling helper may correct to. */
  Set<String> words() {
    return Collections.unmodifiableSet(words);
  }

  /** @throws IllegalArgumentException with the piece that cannot be read */
  Pattern parse(String source) {
    boolean clause = source.contains(" & ");
    boolean sentence = source.contains(" + ");
    if (clause && sentence) {
      throw new IllegalArgumentException("use & or +, not both, in '" + source + "'");
    }
    List<Sequence> sequences = new ArrayList<>();
    for (String part : source.split(" [&+] ")) {
      sequences.add(sequence(part.trim(), source));
    }
    Pattern pattern = new Pattern(sequences, sentence ? Pattern.Scope.SENTENCE : Pattern.Scope.CLAUSE, patterns.size());
    patterns.add(pattern);
    return pattern;
  }

  /** What finds all that was read so far in a text. */
  PhraseIndex index() {
    return new PhraseIndex(interned.values(), patterns);
  }

  /** The set of one comma-separated line, as written under {@code negations} or {@code fillers}. */
  WordSet set(String source, WordSet.Role role) {
    return new WordSet(role, list(source));
  }

  private Sequence sequence(String part, String whole) {
    List<Element> elements = new ArrayList<>();
    int gap = 0;
    boolean crossing = false;
    for (String piece : part.split("\\s+")) {
      if (piece.equals("..") || piece.equals("...")) {
        gap = piece.length() == 2 ? NEAR : FAR;
        crossing = piece.length() == 3;
        continue;
      }
      boolean optional = piece.startsWith("[") && piece.endsWith("]");
      String inner = optional ? piece.substring(1, piece.length() - 1) : piece;
      elements.add(new Element(alternatives(inner), optional, gap, crossing));
      gap = 0;
      crossing = false;
    }
    if (elements.isEmpty() || gap > 0) {
      throw new IllegalArgumentException("a gap stands at the end of '" + whole + "'");
    }
    return new Sequence(elements);
  }

  private WordSet alternatives(String piece) {
    WordSet known = sets.get(piece);
    if (known != null) {
      return known;
    }
    List<Phrase> all = new ArrayList<>();
    WordSet.Role role = null;
    for (String option : piece.split("\\|")) {
      if (option.startsWith("@")) {
        all.addAll(phrasesOf(option.substring(1)));
        WordSet.Role own = roles.get(option.substring(1));
        role = role == null || role == own ? own : WordSet.Role.ACT;
      } else {
        all.add(phrase(option.replace('_', ' ')));
        role = WordSet.Role.ACT;
      }
    }
    WordSet set = new WordSet(role, all);
    sets.put(piece, set);
    return set;
  }

  private List<Phrase> phrasesOf(String name) {
    List<Phrase> known = phrases.get(name);
    if (known != null) {
      return known;
    }
    String source = sources.get(name);
    if (source == null) {
      throw new IllegalArgumentException("there is no set '@" + name + "'");
    }
    if (!busy.add(name)) {
      throw new IllegalArgumentException("set '" + name + "' holds itself");
    }
    List<Phrase> resolved;
    try {
      resolved = list(source);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException("set '" + name + "': " + e.getMessage(), e);
    }
    busy.remove(name);
    phrases.put(name, resolved);
    return resolved;
  }

  private List<Phrase> list(String source) {
    List<Phrase> all = new ArrayList<>();
    for (String entry : source.split(",")) {
      String trimmed = entry.trim();
      if (trimmed.startsWith("@")) {
        all.addAll(phrasesOf(trimmed.substring(1)));
      } else if (!trimmed.isEmpty()) {
        all.add(phrase(trimmed));
      }
    }
    return all;
  }

  private Phrase phrase(String source) {
    String[] pieces = source.trim().split("\\s+");
    WordTest[] tests = new WordTest[pieces.length];
    for (int i = 0; i < pieces.length; i++) {
      tests[i] = WordTest.of(pieces[i]);
      if (tests[i].exact()) {
        words.add(tests[i].text());
      }
    }
    return interned.computeIfAbsent(List.of(tests), t -> new Phrase(interned.size(), t));
  }
}
