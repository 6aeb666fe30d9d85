package nl.meedenker.dialogue;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.meedenker.provision.Catalogue;
import nl.meedenker.provision.Option;

/** Why something is shown, told from the activations: the rule's reason, and the answers that made it fire. */
final class Explanation {
  /** More sentences than these nobody reads. */
  private static final int SENTENCES_MAX = 4;

  private final Situation s;
  private final Conclusions c;
  private final Texts texts;
  private final Telling telling;

  Explanation(Situation s, Conclusions c, Texts texts) {
    this.s = s;
    this.c = c;
    this.texts = texts;
    this.telling = new Telling(texts);
  }

  /** The reasons for a conclusion, in words. */
  List<String> reasons(Conclusion conclusion) {
    Set<String> sentences = new LinkedHashSet<>();
    List<Object> matched = new ArrayList<>();
    for (Activation activation : c.reasons(conclusion)) {
      matched.addAll(roots(activation));
      String because = texts.textOrEmpty(activation.because());
      if (!because.isEmpty()) {
        sentences.add(because);
      }
    }
    List<String> told = told(matched);
    List<String> all = new ArrayList<>(told);
    all.addAll(sentences);
    return all.stream().limit(SENTENCES_MAX).toList();
  }

  /** "Je vertelde dat ... en dat ...", or nothing. */
  List<String> told(List<Object> matched) {
    String clauses = telling.join(telling.clauses(s, matched).stream().limit(3).toList());
    return clauses.isEmpty() ? List.of() : List.of(texts.text("explain.told", Map.of("said", clauses)));
  }

  /** The evidence behind an activation: a hypothesis it matched is followed back to what was told. */
  private List<Object> roots(Activation activation) {
    List<Object> roots = new ArrayList<>();
    for (Object object : activation.matched()) {
      if (object instanceof Conclusion earlier) {
        c.reasons(earlier).forEach(a -> a.matched().stream().filter(Evidence.class::isInstance).forEach(roots::add));
      } else {
        roots.add(object);
      }
    }
    return roots;
  }

  String source(Conclusion conclusion) {
    return String.join("; ", c.reasons(conclusion).stream().map(Activation::source).distinct().toList());
  }

  /** Why this option stands here: the reason that put it up, or what it fits, and that it is the lightest that does. */
  List<String> reasons(Option option, Result result) {
    Set<String> sentences = new LinkedHashSet<>();
    for (Prefer prefer : c.all(Prefer.class)) {
      boolean names = prefer.target().equals(option.provision().id()) || prefer.target().equals(option.provision().rung().id())
          || prefer.target().equals(option.provision().kind());
      if (names) {
        sentences.addAll(reasons(prefer));
      }
    }
    if (option.rank() == Catalogue.NO_REASON) {
      if (option.provision().concerns().contains(s.lead())) {
        sentences.add(texts.text("explain.fits-concern", Map.of("topic", texts.text("concern." + s.lead() + ".topic"))));
      }
      for (String hypothesis : result.hypotheses()) {
        if (option.provision().hypotheses().contains(hypothesis)) {
          sentences.addAll(told(c.reasons(new Hypothesis(hypothesis)).stream().flatMap(a -> a.matched().stream()).toList()));
          sentences.add(texts.text("explain.fits-hypothesis", Map.of("says", texts.text(hypothesis + ".says"))));
        }
      }
      if (sentences.isEmpty()) {
        sentences.add(texts.text("explain.fits-many"));
      }
      boolean lightest = result.few().stream().filter(o -> o.rank() == Catalogue.NO_REASON).findFirst().map(o -> o.equals(option)).orElse(false);
      if (lightest) {
        sentences.add(texts.text("explain.lightest"));
      }
    } else if (option.rank() == Reason.SAFETY.ordinal()) {
      sentences.add(texts.text("explain.safety"));
    }
    return sentences.stream().limit(SENTENCES_MAX).toList();
  }
}
