package nl.meedenker.safety;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What the safety screen found in one text.
 *
 * @param signals one a kind, most serious first, then the most specific kind first; empty when none was found
 * @param reading whether the text could be read; only then does an empty list mean "no signal"
 * @param otherLanguage a guess of the language (tr, ar, pl, uk, de, fr, es, so, ti), or null
 * @param score from 0 to 1: how sure the screen is that there is a signal
 */
public record Screening(List<Signal> signals, Reading reading, String otherLanguage, double score) {

  public Screening {
    signals = List.copyOf(signals);
    Objects.requireNonNull(reading, "reading");
  }

  /** The most serious level found, {@link Level#NONE} when there is no signal. */
  public Level level() {
    return signals.isEmpty() ? Level.NONE : signals.get(0).level();
  }

  /** The signal that decides what is shown next. */
  public Optional<Signal> first() {
    return signals.stream().findFirst();
  }

  /** True only when the text was read and holds no signal. Anything else asks for at least a word and a number to call. */
  public boolean quiet() {
    return signals.isEmpty() && reading.trusted();
  }
}
