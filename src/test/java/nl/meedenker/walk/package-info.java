/**
 * The walk that proves the laws (shared/laws.md): pressed paths, pairs of answers and random conversations through the real content, with every law asserted in every state that is visited. What breaks a
 * law is shown as the shortest conversation that was found to break it. A red walk is a question to the writer of a rule or a text, or a defect of the engine; the breach says which law.
 */
package nl.meedenker.walk;
