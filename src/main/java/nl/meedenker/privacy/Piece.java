package nl.meedenker.privacy;

/** A span in UTF-16 units, while it is being weighed against others. */
record Piece(int start, int end, Kind kind) {
  boolean overlaps(Piece other) {
    return start < other.end && other.start < end;
  }
}
