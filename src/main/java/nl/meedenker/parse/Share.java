package nl.meedenker.parse;

import java.util.Locale;

/** So many of so many, with the interval that holds the true share in 95 of 100 samples (Wilson). Not thread-safe. */
final class Share {
  private static final double Z = 1.96;

  private int hits;
  private int all;

  void add(boolean hit) {
    hits += hit ? 1 : 0;
    all++;
  }

  int all() {
    return all;
  }

  double value() {
    return all == 0 ? 0 : (double) hits / all;
  }

  @Override
  public String toString() {
    if (all == 0) {
      return "-";
    }
    double p = value();
    double z2 = Z * Z / all;
    double middle = (p + z2 / 2) / (1 + z2);
    double half = Z * Math.sqrt(p * (1 - p) / all + z2 / (4 * all)) / (1 + z2);
    return String.format(Locale.ROOT, "%.2f (%.2f-%.2f) of %d", p, Math.max(0, middle - half), Math.min(1, middle + half), all);
  }
}
