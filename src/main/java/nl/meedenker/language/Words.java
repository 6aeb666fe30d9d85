package nl.meedenker.language;

import java.util.ArrayList;
import java.util.List;
import nl.meedenker.language.Word.Border;

/**
 * Text to words. Reads any string, also with NUL and lone surrogates; only the first {@value #CHARACTERS_MAX} characters and
 * {@value #WORDS_MAX} words are read, so the work is bounded.
 */
final class Words {
  static final int CHARACTERS_MAX = 6000;
  static final int WORDS_MAX = 600;
  static final int WORD_LENGTH_MAX = 60;

  private final Spelling spelling;
  private final List<Word> words = new ArrayList<>();
  private Border border = Border.NONE;

  private Words(Spelling spelling) {
    this.spelling = spelling;
  }

  static List<Word> of(String text, Spelling spelling) {
    Words words = new Words(spelling);
    words.read(Spelling.plain(text.length() > CHARACTERS_MAX ? text.substring(0, CHARACTERS_MAX) : text));
    return List.copyOf(words.words);
  }

  /** The pictures of a text without words: a raised thumb is an answer too. Their colour does not matter. */
  static List<Word> pictures(String text) {
    return text.codePoints().limit(CHARACTERS_MAX).filter(c -> Character.getType(c) == Character.OTHER_SYMBOL).limit(WORDS_MAX)
        .mapToObj(Character::toString)
        .map(c -> new Word(c, Border.SENTENCE)).toList();
  }

  private void read(String text) {
    int i = 0;
    while (i < text.length() && words.size() < WORDS_MAX) {
      char c = text.charAt(i);
      int end = i + 1;
      if (c == '[' && (end = text.indexOf(']', i) + 1) > i && end - i < 24) {
        add(text.substring(i, end));
      } else if (Character.isDigit(c)) {
        end = number(text, i);
        add(text.substring(i, end).replace(',', '.'));
      } else if (Character.isLetter(c) || c == '\'') {
        end = letters(text, i);
        written(text.substring(i, end));
      } else {
        end = i + 1;
        border(c);
      }
      i = end;
    }
  }

  private static int number(String text, int from) {
    int i = from;
    while (i < text.length() && Character.isDigit(text.charAt(i))) {
      i++;
    }
    if (i + 1 < text.length() && (text.charAt(i) == ',' || text.charAt(i) == '.') && Character.isDigit(text.charAt(i + 1))) {
      i++;
      while (i < text.length() && Character.isDigit(text.charAt(i))) {
        i++;
      }
    }
    return i;
  }

  private static int letters(String text, int from) {
    int i = from;
    while (i < text.length() && (Character.isLetter(text.charAt(i)) || text.charAt(i) == '\'')) {
      i++;
    }
    return i;
  }

  private void written(String typed) {
    String word = typed.length() > WORD_LENGTH_MAX ? typed.substring(0, WORD_LENGTH_MAX) : typed;
    for (String part : spelling.written(calm(word)).split(" ")) {
      if (!part.isEmpty()) {
        add(part);
      }
    }
  }

  /** "neeeee" is "nee": three equal letters or more become two. */
  private static String calm(String word) {
    StringBuilder calm = new StringBuilder(word.length());
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (i < 2 || c != word.charAt(i - 1) || c != word.charAt(i - 2)) {
        calm.append(c);
      }
    }
    return calm.toString();
  }

  private void add(String word) {
    words.add(new Word(word, words.isEmpty() ? Border.SENTENCE : border));
    border = Border.NONE;
  }

  private void border(char c) {
    if (".!?;\n\r\u2026".indexOf(c) >= 0) {
      border = Border.SENTENCE;
    } else if (border == Border.NONE && ",:()\u2013\u2014/|".indexOf(c) >= 0) {
      border = Border.COMMA;
    }
  }
}
