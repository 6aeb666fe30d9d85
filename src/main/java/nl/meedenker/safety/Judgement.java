package nl.meedenker.safety;

import java.util.Optional;

/**
 * What a trained model makes of a text.
 *
 * @param signal the signal that it holds, if it is sure enough of one
 * @param score 0 to 1: how likely it is that there is one
 */
public record Judgement(Optional<Signal> signal, double score) {
  /** Nothing was found. */
  public static Judgement none(double score) {
    return new Judgement(Optional.empty(), score);
  }
}
