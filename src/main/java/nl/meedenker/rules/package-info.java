/**
 * The adapter of the port {@code dialogue.RuleBook} on Drools: reads rules/, writes tables out as rules, compiles them once, runs a pass in a fresh session and notes every firing. Drools lives here and
 * nowhere else. May not enter: a judgement of our own (that stands in rules/), words of a person (rules see codes only), and anything that outlives a call, except the compiled rules themselves.
 */
package nl.meedenker.rules;
