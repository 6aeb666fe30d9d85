package nl.meedenker.dialogue;

/** Anything a rule adds. Conclusions are values: the same conclusion from two rules is one conclusion with two reasons. */
public sealed interface Conclusion
    permits NotApplicable, Ask, Hypothesis, Against, First, Say, Escalate, Prefer, HoldBack {}
