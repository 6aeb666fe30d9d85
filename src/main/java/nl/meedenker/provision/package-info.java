/**
 * The sociale kaart as values: who helps with what, on which rung of the ladder, for whom, and what it asks of a parent. This room answers what fits an age, a concern and a context; why something goes up
 * or waits is concluded by rules and weighed in {@code dialogue}.
 *
 * <p>May enter: values of {@code java.*}. May not enter: files, clock, texts, rules, and numbers to call (they stand in help-lines.yaml).
 */
package nl.meedenker.provision;
