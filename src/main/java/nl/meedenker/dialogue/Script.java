package nl.meedenker.dialogue;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.meedenker.provision.Catalogue;

/**
 * All content of one version, as loaded: immutable and shared by all turns.
 *
 * @param version a hash of all files it was read from
 * @param texts texts by language and id
 * @param lines help lines by id, in their order
 */
public record Script(String version, Vocabulary vocabulary, Map<String, Dialogue> dialogues, Map<String, Concern> concerns,
    Map<String, HypothesisFacts> hypotheses,
    Catalogue catalogue, Map<String, Map<String, String>> texts, Map<String, HelpLine> lines) {

  /** A hypothesis without its words: its domain, whether it waits for the safety question, whether only professionals see it, and its source. */
  public record HypothesisFacts(String id, String domain, boolean professional, boolean afterSafety, String source) {}

  /** A help line: the only place where a number stands. */
  public record HelpLine(String id, String phone, String phone2, String site, boolean chat, boolean anonymous, String source, String checked,
      Set<String> unverified) {
    /** What is shown for it: its number, or its site when it has none. */
    String shown() {
      return phone.isEmpty() ? site : phone;
    }
  }

  /** Hypotheses that are never shown before the safety question was answered. */
  Set<String> afterSafety() {
    return hypotheses.values().stream().filter(h -> h.afterSafety() || h.professional()).map(HypothesisFacts::id).collect(Collectors.toSet());
  }

  /** Provisions and hypotheses that are only shown because of a signal, or after the safety question. */
  public Set<String> afterSignals() {
    Set<String> ids = new java.util.TreeSet<>(afterSafety());
    catalogue.all().stream().filter(p -> p.rung() == nl.meedenker.provision.Rung.SAFETY).forEach(p -> ids.add(p.id()));
    return ids;
  }

  /** A provision in words, without reasons: for looking around. */
  public Turn.OptionView option(nl.meedenker.provision.Provision provision, Texts texts) {
    return new OptionWords(this, texts).view(provision, java.util.List.of(), java.util.List.of());
  }

  /** Who reads a conversation: a parent (""), a relative ("other") or a child or teenager ("youth"). */
  public static String reader(DialogueState state, Situation s) {
    return state.dialogue().equals("youth") ? "youth" : s.value("who").equals("other") ? "other" : "";
  }

  /** The words in one language. An unknown language is Dutch. */
  public Texts words(String lang, String reader) {
    String known = texts.containsKey(lang) ? lang : "nl";
    return new Texts(known, texts.get(known), lines, reader);
  }
}
