package nl.meedenker.safety;

import java.util.BitSet;

/**
 * One text as the patterns see it: words, and for each the sentence, the clause and the stretch in which a negation reaches it. Belongs to one call:
 * look-alikes mask words while the screen works.
 */
final class Words {

  /** Sentences of so few words together belong to the one beside them. */
  private static final int SHORT_SENTENCES_MAX = 8;

  private final String[] words;
  private final int[] sentence;
  private final int[] clause;
  private final int[] stretch;
  private final BitSet fillers;
  private final PhraseIndex index;
  private final BitSet masked = new BitSet();
  private Phrase[][] phrases;
  private BitSet patterns;

  Words(String[] words, int[] sentence, int[] clause, int[] stretch, BitSet fillers, PhraseIndex index) {
    this.words = words;
    this.sentence = sentence;
    this.clause = clause;
    this.stretch = stretch;
    this.fillers = fillers;
    this.index = index;
  }

  int size() {
    return words.length;
  }

  String word(int at) {
    return words[at];
  }

  int sentence(int at) {
    return sentence[at];
  }

  int clause(int at) {
    return clause[at];
  }

  int stretch(int at) {
    return stretch[at];
  }

  /** A small word ("ook", "echt") that may always stand between two words of a pattern. */
  boolean filler(int at) {
    return fillers.get(at);
  }

  /** Whether one of the words up to {@code to} is masked. */
  boolean masked(int from, int to) {
    int first = masked.nextSetBit(from);
    return first >= 0 && first < to;
  }

  /** The phrases of the language that stand at a place; looked up once for the whole text. */
  Phrase[] phrases(int at, Steps steps) {
    look(steps);
    return phrases[at];
  }

  /** The first number, from this one on, of a pattern whose rarest words stand somewhere; -1 when there is none. */
  int mayMatch(int pattern, Steps steps) {
    steps.one();
    look(steps);
    return patterns.nextSetBit(pattern);
  }

  private void look(Steps steps) {
    if (phrases == null) {
      phrases = index.phrases(this, steps);
      patterns = index.patterns(phrases);
    }
  }

  void mask(BitSet lookalike) {
    masked.or(lookalike);
  }

  /** The first word of the sentence that holds {@code at}. */
  int sentenceStart(int at) {
    int start = at;
    while (start > 0 && sentence[start - 1] == sentence[at]) {
      start--;
    }
    return start;
  }

  /** One past the last word of the sentence that holds {@code at}. */
  int sentenceEnd(int at) {
    int end = at + 1;
    while (end < words.length && sentence[end] == sentence[at]) {
      end++;
    }
    return end;
  }

  /** The first word of the short sentences just before this start of a sentence, or the start itself: "Chess. He beats me." */
  int reachStart(int start) {
    int reached = start;
    while (reached > 0 && start - sentenceStart(reached - 1) <= SHORT_SENTENCES_MAX) {
      reached = sentenceStart(reached - 1);
    }
    return reached;
  }

  /** One past the last word of the short sentences that follow, or the end itself: "He controls everything. Every day. He is four." */
  int reachEnd(int end) {
    int reached = end;
    while (reached < words.length && sentenceEnd(reached) - end <= SHORT_SENTENCES_MAX) {
      reached = sentenceEnd(reached);
    }
    return reached;
  }
}
