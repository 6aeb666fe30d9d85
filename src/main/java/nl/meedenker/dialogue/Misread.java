package nl.meedenker.dialogue;

/** The question whose answer was not understood, and how often in a row. */
final class Misread {
  private String question = "";
  private int times;

  void again(String asked) {
    times = question.equals(asked) ? times + 1 : 1;
    question = asked;
  }

  /** The question is passed over; that it was not understood is still to be said. */
  void forgetQuestion() {
    question = "";
  }

  void clear() {
    question = "";
    times = 0;
  }

  /** The question, or empty. */
  String question() {
    return question;
  }

  int times() {
    return times;
  }
}
