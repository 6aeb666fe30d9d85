package nl.meedenker.dialogue;

/** What rules may look at. See docs/writing-rules.md for the list; a rule never sees anything else. */
public sealed interface Evidence
    permits Fact, Lead, Other, Age, Lasting, Rejected, Kept, Heard, Skipped, Danger, AgeLine, Sign, Tip, ConcernDomain {}
