package nl.meedenker.parse;

import java.util.Locale;

/** Right, too many and missed, with precision, recall and the weighed mean of both. Not thread-safe. */
final class Counts {
  private int right;
  private int wrong;
  private int missed;

  void right(int n) {
    right += n;
  }

  void wrong(int n) {
    wrong += n;
  }

  void missed(int n) {
    missed += n;
  }

  int labelled() {
    return right + missed;
  }

  double precision() {
    return right == 0 ? 0 : (double) right / (right + wrong);
  }

  double recall() {
    return right == 0 ? 0 : (double) right / (right + missed);
  }

  /** @param beta how many times as much recall counts as precision */
  double f(double beta) {
    double b = beta * beta;
    return right == 0 ? 0 : (1 + b) * precision() * recall() / (b * precision() + recall());
  }

  String line(double beta) {
    return String.format(Locale.ROOT, "%.2f %.2f %.2f", precision(), recall(), f(beta));
  }
}
