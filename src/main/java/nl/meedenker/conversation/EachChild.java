package nl.meedenker.conversation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.meedenker.conversation.Interpretation.Understood;
import nl.meedenker.dialogue.AgeRange;

/**
 * Reads words about two children at once ("mijn dochter van 3 slaapt slecht en mijn zoon van 9 wordt gepest"): what is said of one may not be taken for the other. Which question comes
 * first is asked back, then about whom; what was seen of either child is left for later. Other words pass as they are.
 */
final class EachChild implements Interpreter {
  /** Where the part about another child can begin. */
  private static final String BORDER = "(?<=[.;!?])\\s+|,\\s+|\\s+(?=(?:en|and|maar|but|terwijl|while|ook|also)\\s)";
  private static final Set<String> AGES = Set.of("age", "sibling-age");

  private final Interpreter words;

  EachChild(Interpreter words) {
    this.words = words;
  }

  @Override
  public Interpretation interpret(Utterance utterance) {
    Interpretation read = words.interpret(utterance);
    if (!utterance.slot().isEmpty() && !utterance.slot().equals("concern") || !twoAges(read.about("age"))) {
      return read;
    }
    Set<String> concerns = new LinkedHashSet<>();
    for (String part : parts(utterance)) {
      Understood concern = words.interpret(Utterance.of(part, utterance.lang())).about("concern");
      if (concern != null) {
        (concern.sure() ? concern.values() : concern.candidates()).stream().findFirst().ifPresent(concerns::add);
      }
    }
    if (concerns.size() < 2) {
      return read;
    }
    List<Understood> understood = new ArrayList<>(read.understood().stream().filter(u -> AGES.contains(u.slot())).toList());
    understood.add(new Understood("concern", List.of(), false, concerns.stream().limit(3).toList(), false));
    return new Interpretation(understood, read.meta(), read.speaker(), read.lang());
  }

  private static boolean twoAges(Understood age) {
    if (age == null || age.sure() || age.candidates().size() < 2) {
      return false;
    }
    AgeRange a = AgeRange.parse(age.candidates().get(0));
    AgeRange b = AgeRange.parse(age.candidates().get(1));
    return a != null && b != null && (a.max() < b.min() || b.max() < a.min());
  }

  /** The words in parts with one age each. */
  private List<String> parts(Utterance utterance) {
    List<String> parts = new ArrayList<>();
    boolean aged = false;
    for (String piece : utterance.text().split(BORDER)) {
      boolean age = words.interpret(Utterance.of(piece, utterance.lang())).about("age") != null;
      if (parts.isEmpty() || age && aged) {
        parts.add(piece);
        aged = age;
      } else {
        parts.set(parts.size() - 1, parts.get(parts.size() - 1) + " " + piece);
        aged |= age;
      }
    }
    return parts;
  }
}
