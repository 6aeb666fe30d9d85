package nl.meedenker.safety;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Cuts a text into sentences, clauses and stretches of negation for one language. People who write in a hurry leave out the signs, so a clause also
 * begins at a joining word ("omdat"), and at a subject with a verb behind it ("ik kan niet slapen | hij slaat mij"). Immutable and thread-safe.
 */
final class Clauses {

  private static final int JOIN_LENGTH_MIN = 8;

  private final Spelling spelling;
  private final Map<Integer, String> signs;
  private final Set<String> joining;
  private final Set<String> adding;
  private final Set<String> subjects;
  private final Set<String> verbs;
  private final Set<String> fillers;
  private final PhraseIndex index;

  Clauses(Spelling spelling, Map<Integer, String> signs, Set<String> joining, Set<String> adding, Set<String> subjects, Set<String> verbs,
      Set<String> fillers, PhraseIndex index) {
    this.spelling = spelling;
    this.signs = Map.copyOf(signs);
    this.joining = Set.copyOf(joining);
    this.adding = Set.copyOf(adding);
    this.subjects = Set.copyOf(subjects);
    this.verbs = Set.copyOf(verbs);
    this.fillers = Set.copyOf(fillers);
    this.index = index;
  }

  Words words(String text) {
    return cut(meant(typed(Tokeniser.tokens(text, signs)), 0));
  }

  /** The words, when at least this share of them is known to the language; else null, as soon as that is clear. */
  Words known(String text, double share) {
    List<Tokeniser.Token> words = meant(typed(Tokeniser.tokens(text, signs)), share);
    return words == null ? null : cut(words);
  }

  /** The share of words that the language knows, from 0 to 1. */
  double knownShare(Words words) {
    int known = 0;
    for (int at = 0; at < words.size(); at++) {
      known += spelling.known(words.word(at)) ? 1 : 0;
    }
    return words.size() == 0 ? 0 : (double) known / words.size();
  }

  /** Listed typos undone and words that a space split put together again; what is still to be looked up has no border of its own yet. */
  private List<Typed> typed(List<Tokeniser.Token> raw) {
    List<Typed> typed = new ArrayList<>();
    List<Tokeniser.Token> tokens = lettersJoined(raw);
    for (int i = 0; i < tokens.size(); i++) {
      Tokeniser.Token token = tokens.get(i);
      Tokeniser.Token next = i + 1 < tokens.size() && tokens.get(i + 1).before() == Tokeniser.Border.NONE ? tokens.get(i + 1) : null;
      String listed = next == null ? null : pair(bare(token.word()), bare(next.word()));
      i += listed != null ? 1 : 0;
      listed = listed == null ? spelling.listed(token.word()) : listed;
      listed = listed == null ? spelling.listed(bare(token.word())) : listed;
      if (listed == null) {
        typed.add(new Typed(token.word(), token.before(), true));
      } else {
        Tokeniser.Border before = token.before();
        for (String word : listed.split(" ")) {
          typed.add(new Typed(word, before, false));
          before = Tokeniser.Border.NONE;
        }
      }
    }
    return typed;
  }

  /** A word as typed or as listed. */
  private record Typed(String word, Tokeniser.Border before, boolean asTyped) {}

  /** What two words mean together, or null. */
  private String pair(String first, String second) {
    String listed = spelling.listedPair(first, second);
    if (listed != null || first.length() + second.length() < JOIN_LENGTH_MIN) {
      return listed;
    }
    return spelling.joined(first, second);
  }

  /** What was meant by each word; null when the language cannot know this share of them. */
  private List<Tokeniser.Token> meant(List<Typed> typed, double share) {
    List<Tokeniser.Token> meant = new ArrayList<>(typed.size());
    int unknown = 0;
    for (Typed word : typed) {
      String spelled = word.asTyped() ? spelling.meant(word.word()) : word.word();
      meant.add(new Tokeniser.Token(spelled, word.before()));
      unknown += share > 0 && !spelling.known(spelled) ? 1 : 0;
      if ((double) (typed.size() - unknown) / typed.size() < share) {
        return null;
      }
    }
    return meant;
  }

  private static String bare(String word) {
    return word.indexOf('\'') < 0 ? word : word.replace("'", "");
  }

  /** "d o o d" and "d.o.o.d": three or more single letters in a row are one word when the lexicon knows it. */
  private List<Tokeniser.Token> lettersJoined(List<Tokeniser.Token> tokens) {
    List<Tokeniser.Token> joined = new ArrayList<>(tokens.size());
    int i = 0;
    while (i < tokens.size()) {
      if (tokens.get(i).word().length() > 1) {
        joined.add(tokens.get(i++));
        continue;
      }
      StringBuilder word = new StringBuilder();
      int end = i;
      while (end < tokens.size() && tokens.get(end).word().length() == 1 && word.length() < 20) {
        word.append(tokens.get(end++).word());
      }
      if (end - i >= 3 && spelling.inLexicon(word.toString())) {
        joined.add(new Tokeniser.Token(word.toString(), tokens.get(i).before()));
        i = end;
      } else {
        joined.add(tokens.get(i++));
      }
    }
    return joined;
  }

  private Words cut(List<Tokeniser.Token> tokens) {
    int size = tokens.size();
    String[] words = new String[size];
    int[] sentence = new int[size];
    int[] clause = new int[size];
    int[] stretch = new int[size];
    BitSet free = new BitSet(size);
    int sentences = 0;
    int clauses = 0;
    int stretches = 0;
    int clauseStart = 0;
    for (int i = 0; i < size; i++) {
      String word = tokens.get(i).word();
      words[i] = word;
      boolean added = i > 0 && adding.contains(word);
      boolean newSentence = i > 0 && tokens.get(i).before() == Tokeniser.Border.SENTENCE;
      boolean newClause = newSentence || i > 0 && (tokens.get(i).before() == Tokeniser.Border.CLAUSE || joining.contains(word)
          || added && i + 1 < size && subjects.contains(tokens.get(i + 1).word())
          || i - clauseStart >= 2 && subjects.contains(word) && i + 1 < size && verbs.contains(tokens.get(i + 1).word())
              && !adding.contains(words[i - 1]) && !joining.contains(words[i - 1]));
      sentences += newSentence ? 1 : 0;
      clauses += newClause ? 1 : 0;
      stretches += newClause || added ? 1 : 0;
      clauseStart = newClause ? i : clauseStart;
      sentence[i] = sentences;
      clause[i] = clauses;
      stretch[i] = stretches;
      free.set(i, fillers.contains(word));
    }
    return new Words(words, sentence, clause, stretch, free, index);
  }
}
