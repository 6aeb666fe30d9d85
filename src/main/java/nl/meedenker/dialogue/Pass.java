package nl.meedenker.dialogue;

/** The three passes of the rules, each over facts and what earlier passes concluded. */
public enum Pass {
  APPLICABILITY, CONTEXT, OPTIONS
}
