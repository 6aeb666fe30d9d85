/**
 * Words in, safety signals out.
 *
 * <p>This room exists because one missed sentence can cost a life, and because it has to work when everything else has failed: without rules engine,
 * trained model, network or disk. It reads a text against a lexicon of plain data ({@code dialogues/safety/lexicon/}) and says which signals it
 * holds, how serious they are and which gentle question fits. It also says when it could not read the text: what was not read is never called safe.
 *
 * <p>May enter: {@code java.*} values. May not enter: files, network, clock, random, logging, YAML, Drools, OpenNLP, Vert.x, and any text that is
 * kept after the call. What follows a signal (help lines, words on the page) stands in {@code dialogues/safety/signals.yaml} and is no business of
 * this room. Everything here is immutable and thread-safe; {@link nl.meedenker.safety.SafetyScreen#screen} never throws.
 *
 * <p>Sources: {@code domain/safety.md} sections 6, 7 and 9; {@code laws.md} (safety-first, not-read-is-not-safe).
 */
package nl.meedenker.safety;
