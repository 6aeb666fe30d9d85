package nl.meedenker.privacy;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Weighs whether a word is the name of a person: what the word is (a listed name, also an ordinary word, unknown), how it is written (a capital in the
 * middle of a sentence), and what stands around it ("mijn zoon ...", "... zegt", "groetjes ..."). Thread-safe.
 */
final class Naming {
  /** What a word needs to be taken for a name. */
  static final int ENOUGH = 3;

  private static final int NEVER = -99;
  private static final int NEAR = 9;
  private static final List<String> SMALL = List.of("je", "ie", "ke", "y", "o", "i");
  private static final Pattern AGE = Pattern
      .compile("[ ,(]{1,3}(?:(?:is|van|wordt|aged|turns) )?\\d{1,2}\\b(?! ?(?:uur|euro|keer|x|%|weken|dagen|hours|times|minuten|kinderen|kids))");

  private final NameList names;
  private final NameList places;
  private final Ordinary ordinary;
  private final Groups words;
  private final Calling calling;
  private final Clues clues;
  private final Others others;

  Naming(NameList names, NameList places, Ordinary ordinary, Groups words) {
    this.names = names;
    this.places = places;
    this.ordinary = ordinary;
    this.words = words;
    this.calling = new Calling(names, ordinary, words);
    this.clues = new Clues(names, ordinary, words);
    this.others = new Others(words);
  }

  /** Whether somebody is called so in so many words; this also holds for a word that is never masked otherwise. */
  boolean called(String text, List<Token> tokens, int i) {
    return calling.calls(text, tokens, i);
  }

  /** @param shouted whether capitals say nothing in this text */
  boolean named(String text, List<Token> tokens, int i, boolean shouted) {
    Token t = tokens.get(i);
    if (called(text, tokens, i)) {
      return true;
    }
    boolean listed = names.listed(t.low()) || names.small(t.low()) && (!ordinary.has(t.low()) || i > 0 && in("own", tokens.get(i - 1).low()));
    if (!listed && others.language(tokens, i) || others.club(tokens, i) && !names.sure(t.low()) || Places.led(text, t)) {
      return false;
    }
    if (t.low().length() < 2 || in("kin", t.low()) || in("title", t.low()) || !listed && (in("function", t.low()) || in("capital", t.low()))) {
      return false;
    }
    boolean capital = t.capital() && !shouted && !t.allCapitals();
    if (listed && !capital && in("function", t.low()) && !acts(tokens, i) && !doubled(tokens, i) || t.low().contains("-") && !listed && parts(t)) {
      return false;
    }
    int prior = prior(t, listed, capital);
    return prior > NEVER && prior + around(text, tokens, i, listed, capital) >= ENOUGH;
  }

  /** "will won't eat": so plain a word is a name only as the subject of what just a person does. */
  private boolean acts(List<Token> tokens, int i) {
    boolean clause = i == 0 || tokens.get(i).breaks() || in("clause", tokens.get(i - 1).low());
    return clause && names.common(tokens.get(i).low()) && !in("particle", tokens.get(i).low()) && i + 1 < tokens.size() && !tokens.get(i + 1).breaks()
        && in("does", tokens.get(i + 1).low());
  }

  /** "will will not sleep". */
  private static boolean doubled(List<Token> tokens, int i) {
    return i + 1 < tokens.size() && !tokens.get(i + 1).breaks() && tokens.get(i + 1).low().equals(tokens.get(i).low());
  }

  /** "Anti-pestprotocol", "JGZ-arts", "Somali-English": every part is a word, or letters only. */
  private boolean parts(Token t) {
    for (String part : t.text().split("-")) {
      String low = low(part);
      if (names.listed(low) && !ordinary.has(low)
          || !(part.equals(part.toUpperCase(Locale.ROOT)) || ordinary.has(low) || in("capital", low) || part.length() < 3)) {
        return t.text().length() > 1 && Character.isUpperCase(t.text().charAt(1));
      }
    }
    return true;
  }

  private int prior(Token t, boolean listed, boolean capital) {
    String low = t.low();
    boolean middle = capital && !t.first();
    if (names.sure(low)) {
      return capital || low.length() >= 3 ? ENOUGH : 1;
    }
    if (listed) {
      return names.common(low) || in("capital", low) ? middle ? in("capital", low) ? 0 : 2 : capital ? -1 : -3 : middle ? ENOUGH : capital ? 1 : 0;
    }
    if (t.allCapitals() || places.sure(low)) {
      return NEVER;
    }
    if (ordinary.has(low)) {
      return middle && !in("does", low) && !in("aux", low) ? -1 : NEVER;
    }
    return middle ? low.length() > 2 && !in("lives", low) ? ENOUGH : NEVER : capital ? 1 : 0;
  }

  private int around(String text, List<Token> tokens, int i, boolean listed, boolean capital) {
    Token t = tokens.get(i);
    boolean sure = names.sure(t.low());
    boolean starts = i == 0 || t.breaks();
    String before = starts ? "" : tokens.get(i - 1).low();
    String two = i < 2 || starts || tokens.get(i - 1).breaks() ? "" : tokens.get(i - 2).low();
    int score = before(tokens, i, before, two, listed, capital);
    if (score <= 0 && !listed && !capital) {
      return 0;
    }
    if (!sure && in("determiner", before)
        || !listed && !in("talks", two)
            && (in("inside", before) || before.equals("naar") || before.equals("to") || before.equals("op") || before.equals("op de"))) {
      return score - ENOUGH;
    }
    if (Set.of("van", "from").contains(before) && places.listed(t.low()) && i + 1 < tokens.size()
        && Set.of("naar", "to").contains(tokens.get(i + 1).low())) {
      return -ENOUGH;
    }
    if (in("inside", before) && (places.listed(t.low()) || before.equals("in") && !sure)) {
      return -ENOUGH;
    }
    if (in("fiction", before)
        || in("fiction", two) && Set.of("naar", "van", "als", "over", "about", "the", "to", "of", "het", "de").contains(before)) {
      score -= 2;
    }
    return score + after(text, tokens, i, before, listed, capital);
  }

  private int before(List<Token> tokens, int i, String before, String two, boolean listed, boolean capital) {
    Token t = tokens.get(i);
    boolean unknown = !listed && !capital;
    if ((in("called", before) || in("also", before) && in("called", two)) && (subject(tokens, i) || capital || listed)) {
      return unknown
          && (ordinary.has(t.low()) || !Token.any(before, "heet", "heette", "heten", "heeten", "genaamd", "called", "named") && !in("called", two)
              || two.startsWith("noem") || before.startsWith("noem")) ? 0 : 7;
    }
    if ((before.equals("is") || before.equals("name's") || before.equals("names") || before.equals("in"))
        && (in("called-before", two) || in("called-before", before)) || in("called-before", before) && listed) {
      return 7;
    }
    if (in("capital", t.low()) && (in("title", before) || in("kin", before))) {
      return 1;
    }
    if (in("title", before)) {
      return unknown ? 2 : names.common(t.low()) && !capital ? 5 : 4;
    }
    if (in("kin", before)) {
      return unknown ? 2 : names.common(t.low()) && !capital ? 1 : 4;
    }
    if (i > 0 && t.breaks() && tokens.get(i - 1).end() + 2 >= t.start() && in("kin", tokens.get(i - 1).low()) && listed) {
      return ENOUGH;
    }
    if (i > 0 && in("farewell", tokens.get(i - 1).low()) && end(tokens, i, 2)) {
      return ENOUGH;
    }
    boolean self = before.equals("ben") && two.equals("ik") || before.equals("am") && two.equals("i") || before.equals("i'm")
        || before.equals("ik") && two.equals("ben") || before.equals("met") && two.equals("spreekt");
    if (self) {
      return listed && (capital || !names.common(t.low())) ? ENOUGH : capital ? 2 : 0;
    }
    if (unknown) {
      return 0;
    }
    int score = 0;
    if (in("own", before) || in("little", before) && in("own", two)) {
      score += 2;
    }
    if (in("beside", before) || in("and", before) && in("self", two)
        || Set.of("mama", "papa", "opa", "oma", "mum", "dad", "mom", "moeder", "vader", "ouders", "parents").contains(two)
            && (before.equals("van") || before.equals("of"))) {
      score += 2;
    }
    if (in("tell", before)) {
      score += ENOUGH;
    }
    if (in("greet", before) || before.equals("wel") && in("greet", two) || before.equals("you") && two.equals("thank")) {
      score += end(tokens, i, 1) ? ENOUGH : 1;
    }
    return score;
  }

  private int after(String text, List<Token> tokens, int i, String before, boolean listed, boolean capital) {
    Token t = tokens.get(i);
    int score = 0;
    boolean clause = before.isEmpty() || in("clause", before);
    Token next = i + 1 < tokens.size() && !tokens.get(i + 1).breaks() ? tokens.get(i + 1) : null;
    Token then = next != null && i + 2 < tokens.size() && !tokens.get(i + 2).breaks() ? tokens.get(i + 2) : null;
    if (next != null && !names.listed(before) && !in("does", before) && !in("aux", before)) {
      boolean turned = then != null && !capital && in("subject", then.low());
      boolean does = !turned && clues.acts(t, next)
          || ((in("aux", next.low()) || in("adverb", next.low())) && then != null && in("does", then.low()));
      if (does) {
        score += !clause ? 1 : names.common(t.low()) && in("mind", next.low()) ? 6 : 4;
      } else if (in("aux", next.low()) && !names.common(t.low())) {
        score += !clause ? 0 : listed ? 2 : 1;
      }
      if ((does || in("aux", next.low())) && clause && names.common(t.low()) && next.low().equals("won't")) {
        score += 2;
      }
      if (score > 0 && !names.common(t.low()) && pronoun(tokens, i)) {
        score++;
      }
    }
    score += clues.weigh(text, tokens, i, clause, listed, capital);
    if (next != null
        && (in("kin", next.low()) || then != null && Set.of("is", "was", "en", "and").contains(next.low())
            && in("own",
                then.low().equals("zijn") || then.low().equals("his") || then.low().equals("her") || then.low().equals("haar") ? "mijn" : then.low()))
        && (clause || in("beside", before)) && listed && !in("kin", next.low())) {
      boolean kin = i + 3 < tokens.size() && in("kin", tokens.get(i + 3).low());
      score += kin ? next.low().equals("is") || next.low().equals("was") ? ENOUGH : 2 : 0;
    }
    Token across = i + 2 < tokens.size() && tokens.get(i + 1).breaks() ? tokens.get(i + 1) : null;
    if (across != null && in("own", across.low()) && in("kin", tokens.get(i + 2).low()) && t.end() + 3 >= across.start()) {
      score += listed || capital ? 2 : 0;
    }
    if (next != null && then != null && Set.of("en", "and", "&").contains(next.low()) && listed && names.listed(then.low())) {
      score += names.sure(then.low()) || clause ? 2 : 1;
      score += clause ? 1 : 0;
    }
    Matcher age = AGE.matcher(text).region(t.end(), text.length());
    if ((listed || capital) && age.lookingAt()) {
      score += 2;
    }
    return score;
  }

  /** Whether "hij", "haar", "she" ... stands soon after: someone is being told about. */
  private boolean pronoun(List<Token> tokens, int i) {
    for (int j = i + 2; j < tokens.size() && j < i + NEAR; j++) {
      if (in("pronoun", tokens.get(j).low())) {
        return true;
      }
    }
    return false;
  }

  /** "hij heet jaap" and "mijn zoon heet ...", not "het is heet". */
  private boolean subject(List<Token> tokens, int i) {
    for (int back = 2; back <= 5 && i - back >= 0; back++) {
      String low = tokens.get(i - back).low();
      if (in("kin", low) || in("title", low)
          || Set.of("hij", "ze", "zij", "ik", "die", "he", "she", "we", "wij", "i", "mij", "me", "my").contains(low)) {
        return true;
      }
    }
    return tokens.get(i - 1).is("genaamd", "named", "called");
  }

  /** Whether at most so many words follow before a sign or the end. */
  private static boolean end(List<Token> tokens, int i, int most) {
    return i + most >= tokens.size() || tokens.get(i + 1).breaks() || most > 1 && tokens.get(i + 2).breaks();
  }

  boolean in(String group, String low) {
    return words.of(group).contains(low);
  }

  /** Whether a capital word after a name goes on with it. */
  boolean surname(Token t, boolean shouted) {
    return t.capital() && !shouted && !t.allCapitals()
        && (names.listed(t.low()) || !in("function", t.low()) && !in("capital", t.low()) && !in("kin", t.low()) && !ordinary.plain(t.low()));
  }

  boolean surely(String low) {
    return names.sure(low) && low.length() > 2;
  }

  boolean listed(String low) {
    return names.listed(low);
  }

  boolean common(String low) {
    return names.common(low);
  }

  /** A small form of one of these names: "svennie" of "sven". */
  boolean pet(String low, Set<String> stems) {
    if (low.length() < 4 || ordinary.has(low) || in("function", low)) {
      return false;
    }
    return stems.stream().anyMatch(s -> low.startsWith(s.length() > 4 ? s.substring(0, s.length() - 1) : s)
        && SMALL.stream().anyMatch(end -> low.endsWith(end) && low.length() - end.length() >= s.length() - 1 && low.length() <= s.length() + 4));
  }

  static String low(String s) {
    return s.toLowerCase(Locale.ROOT);
  }
}
