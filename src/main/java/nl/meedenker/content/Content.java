package nl.meedenker.content;

import java.util.List;
import java.util.Map;
import nl.meedenker.conversation.SafetyGuide;
import nl.meedenker.dialogue.Script;
import nl.meedenker.privacy.Known;
import nl.meedenker.rules.RuleSource;

/**
 * Everything read from dialogues/ and rules/, whole and checked.
 *
 * @param script questions, concerns, hypotheses, provisions and texts
 * @param rules the rule files
 * @param lexicon the safety lexicon as plain maps and lists
 * @param knownWords frequent words by language, for knowing whether a text could be read
 * @param guide what follows a signal
 * @param personal the lists of names, and of the words around them, for masking
 */
public record Content(Script script, List<RuleSource> rules, Map<String, Object> lexicon, Map<String, List<String>> knownWords, SafetyGuide guide,
    Known personal) {}
