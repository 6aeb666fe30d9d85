package nl.meedenker.parse;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import nl.meedenker.privacy.Span;
import nl.meedenker.language.Term;

/**
 * What was understood of one utterance, in the ids of the ontology.
 *
 * @param lang nl or en
 * @param topics one to three concerns, the most important first, or "none" alone
 * @param speaker parent, professional, youth or other
 * @param signal the kind of the most serious signal, or "none"
 * @param level none, concern, urgent or acute
 * @param score 0 to 1: how sure the safety screen is
 * @param value of the slot that was asked; null when nothing answers it, and when nothing was asked
 * @param spans personal data, in code points
 * @param terms wordings that the language mirror offers another word for, in code points
 */
record Parsed(String lang, List<String> topics, String speaker, String signal, String level, double score, JsonNode value, List<Span> spans,
    List<Term> terms) {}
