package nl.meedenker.safety;

/** Counts the comparisons of one screening, so that a test can hold the work to a line without a clock. Belongs to one call. */
final class Steps {

  private long count;

  void one() {
    count++;
  }

  long count() {
    return count;
  }
}
