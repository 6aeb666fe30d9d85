package nl.meedenker.safety;

import java.util.List;

/**
 * A word or a few, as the sets of one language hold them; each stands once in a language.
 *
 * @param number counted from 0 in its language
 * @param tests one for each word
 */
record Phrase(int number, List<WordTest> tests) {

  int length() {
    return tests.size();
  }

  WordTest first() {
    return tests.get(0);
  }

  /** Whether it stands at this place, within one sentence, where its first word was found. */
  boolean goesOn(Words words, int at) {
    int length = tests.size();
    if (length == 1) {
      return true;
    }
    if (at + length > words.size() || words.sentence(at) != words.sentence(at + length - 1)) {
      return false;
    }
    for (int i = 1; i < length; i++) {
      if (!tests.get(i).fits(words.word(at + i))) {
        return false;
      }
    }
    return true;
  }
}
