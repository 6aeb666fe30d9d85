package nl.meedenker.privacy;

import java.util.List;

/**
 * Words without personal data.
 *
 * @param text the words with a token for each span
 * @param spans where the data stood in the original, in code points, in order and without overlap
 */
public record Masked(String text, List<Span> spans) {
  public Masked {
    spans = List.copyOf(spans);
  }

  /** Kinds only: the text may hold what was not recognised. */
  @Override
  public String toString() {
    return "Masked" + spans.stream().map(Span::kind).toList();
  }
}
