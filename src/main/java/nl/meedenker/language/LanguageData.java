package nl.meedenker.language;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The word lists as read.
 *
 * @param spelling short forms and words that nothing is corrected to
 * @param topics what concerns are about, as phrases of slot "concern"
 * @param said how people say the values of slots, moves about the conversation ("meta") and who they are ("speaker")
 * @param mentions what is only said back: the word for the child, what exactly was seen
 * @param answers further ways of answering the question that was asked, and weak signs of who writes
 * @param signs how people say the signs of "meer vragen als"
 * @param explicit "slot.value" for which a plain yes is needed
 * @param known words that exist, so that they are never taken for a slip
 */
record LanguageData(Spelling spelling, List<Phrase> topics, List<Phrase> said, List<Phrase> mentions, List<Phrase> answers, SignWords signs,
    Set<String> explicit, Set<String> known) {
  LanguageData {
    topics = List.copyOf(topics);
    said = List.copyOf(said);
    mentions = List.copyOf(mentions);
    answers = List.copyOf(answers);
    explicit = Set.copyOf(explicit);
    known = Set.copyOf(known);
  }

  /** The same, knowing more words. */
  LanguageData knowing(Set<String> more) {
    Set<String> all = new HashSet<>(known);
    all.addAll(more);
    return new LanguageData(spelling, topics, said, mentions, answers, signs, explicit, all);
  }
}
