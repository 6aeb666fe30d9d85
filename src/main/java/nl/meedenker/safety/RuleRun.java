package nl.meedenker.safety;

import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Runs the rules of one language over one text: masks look-alikes, leaves out what is denied or told in a story, lowers what is past, supposed or a joke,
 * and raises what happens now. Belongs to one call.
 */
final class RuleRun {

  private static final int NEGATION_REACH = 6;

  private final LanguageLexicon lexicon;
  private final Words words;
  private final Steps steps;
  private final BitSet around;
  private final BitSet ahead;
  private final BitSet noLonger;
  private final BitSet now;
  private final List<BitSet> doubts;
  private final BitSet fiction;

  RuleRun(LanguageLexicon lexicon, Words words, Steps steps) {
    this.lexicon = lexicon;
    this.words = words;
    this.steps = steps;
    BitSet notDenying = used(lexicon.notDenying());
    this.noLonger = used(lexicon.noLonger());
    this.around = places(lexicon.around(), notDenying);
    this.ahead = places(lexicon.ahead(), notDenying);
    this.doubts = lexicon.doubts().stream().map(doubt -> used(doubt.when())).toList();
    this.fiction = used(lexicon.fiction());
    this.now = used(lexicon.now());
    this.now.andNot(noLonger);
    for (Pattern lookalike : lexicon.lookalikes().thatMayMatch(words, steps)) {
      for (Match match : lookalike.in(words, steps)) {
        words.mask(match.acts());
      }
    }
  }

  /** The most serious signal of each kind. */
  Map<Kind, Signal> signals() {
    Map<Kind, Signal> found = new EnumMap<>(Kind.class);
    Voice voice = null;
    for (SignalRule rule : lexicon.rules()) {
      if (!rule.when().mayMatch(words, steps)) {
        continue;
      }
      Weight weight = weightOf(rule);
      Level level = weight.level();
      Signal before = found.get(rule.kind());
      if (level != Level.NONE && (before == null || level.compareTo(before.level()) > 0)) {
        voice = voice == null ? voice() : voice;
        found.put(rule.kind(), new Signal(rule.kind(), level, rule.id(), weight.question(), voice));
      }
    }
    return found;
  }

  /** Who seems to be writing. */
  Voice voice() {
    return lexicon.voices().stream().filter(rule -> rule.fits(words, steps)).map(VoiceRule::voice).findFirst().orElse(Voice.UNKNOWN);
  }

  /** What one rule makes of a text: its level, and the question of a concern. */
  private record Weight(Level level, String question) {

    static final Weight NONE = new Weight(Level.NONE, null);
  }

  private Weight weightOf(SignalRule rule) {
    Weight highest = Weight.NONE;
    for (Pattern pattern : rule.when().thatMayMatch(words, steps)) {
      for (Match match : pattern.in(words, steps)) {
        Weight weight = weighed(rule, match);
        highest = weight.level().compareTo(highest.level()) > 0 ? weight : highest;
        if (highest.level() == rule.whenNow()) {
          return holds(rule) ? highest : Weight.NONE;
        }
      }
    }
    return highest.level() != Level.NONE && holds(rule) ? highest : Weight.NONE;
  }

  /** Whether the words that must stand somewhere in the text do. */
  private boolean holds(SignalRule rule) {
    return rule.where().isEmpty() || rule.where().match(words, steps);
  }

  private Weight weighed(SignalRule rule, Match match) {
    int from = words.sentenceStart(match.first());
    int to = words.sentenceEnd(match.last());
    int before = words.reachStart(from);
    int after = words.reachEnd(to);
    if (rule.unless().match(words, from, to, steps) || aside(rule, before, after)) {
      return Weight.NONE;
    }
    boolean past = false;
    if (!rule.keepsNegated()) {
      BitSet denying = denying(match);
      past = denying.intersects(noLonger);
      if (!denying.isEmpty() && (!past || rule.level() == Level.CONCERN)) {
        return Weight.NONE;
      }
    }
    if (within(fiction, before, after, match.used()) && !rule.keepsLevel() && !real(before, after)) {
      return Weight.NONE;
    }
    if (past) {
      return new Weight(Level.CONCERN, "back-then");
    }
    for (int i = 0; i < doubts.size() && !rule.keepsLevel(); i++) {
      boolean backAgain = "back-then".equals(lexicon.doubts().get(i).question()) && within(now, from, to, new BitSet());
      if (!backAgain && within(doubts.get(i), from, to, match.used())) {
        return lowered(rule, lexicon.doubts().get(i).question());
      }
    }
    Level level = within(now, from, to, new BitSet()) ? Level.higher(rule.level(), rule.whenNow()) : rule.level();
    return new Weight(level, level == Level.CONCERN ? rule.question() : null);
  }

  /** A rule that was a concern already keeps its own question, which fits its words better. */
  private static Weight lowered(SignalRule rule, String question) {
    return new Weight(Level.CONCERN, question == null || rule.level() == Level.CONCERN ? rule.question() : question);
  }

  private boolean aside(SignalRule rule, int from, int to) {
    return !rule.keepsLevel() && lexicon.asides().stream().anyMatch(a -> a.kinds().contains(rule.kind()) && a.beside(words, from, to, steps))
        && !real(from, to);
  }

  private boolean real(int from, int to) {
    return lexicon.real().match(words, from, to, steps);
  }

  /** The negations that reach one of the words that say what happens; a negation that the pattern itself used denies nothing. */
  private BitSet denying(Match match) {
    BitSet denying = new BitSet();
    for (int act = match.acts().nextSetBit(0); act >= 0; act = match.acts().nextSetBit(act + 1)) {
      for (int at = Math.max(0, act - NEGATION_REACH); at <= Math.min(words.size() - 1, act + NEGATION_REACH); at++) {
        steps.one();
        boolean denies = around.get(at) || ahead.get(at) && at < act;
        if (denies && words.stretch(at) == words.stretch(act) && !match.used().get(at)) {
          denying.set(at);
        }
      }
    }
    return denying;
  }

  private static boolean within(BitSet places, int from, int to, BitSet except) {
    for (int at = places.nextSetBit(from); at >= 0 && at < to; at = places.nextSetBit(at + 1)) {
      if (!except.get(at)) {
        return true;
      }
    }
    return false;
  }

  private BitSet used(Patterns patterns) {
    BitSet used = new BitSet();
    for (Pattern pattern : patterns.thatMayMatch(words, steps)) {
      for (Match match : pattern.in(words, steps)) {
        used.or(match.used());
      }
    }
    return used;
  }

  private BitSet places(WordSet set, BitSet except) {
    BitSet places = new BitSet();
    for (int at = 0; at < words.size(); at++) {
      for (int length : set.lengthsAt(words, at, steps)) {
        places.set(at, at + length);
      }
    }
    places.andNot(except);
    return places;
  }
}
