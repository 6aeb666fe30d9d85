package nl.meedenker.provision;

import java.util.List;
import java.util.Set;

/**
 * An entry of the sociale kaart: who or what can help, without its words (texts "provision.id.name" and so on).
 *
 * @param id its id
 * @param rung where it stands on the ladder
 * @param kind idea, person, volunteers, peers, place, line, professional, referral or safety
 * @param audience for whom: parent, child, family, youth (who come here themselves) or professional
 * @param from youngest age of the child, in months
 * @param to oldest age of the child, in months
 * @param concerns concerns it fits, or "all"
 * @param hypotheses hypotheses for which it is a good first thing
 * @param contexts domains it belongs to
 * @param area national or local
 * @param cost free, small, varies, insured or unknown
 * @param anonymous yes, partly or no
 * @param channels walk-in, phone, app, online, with-someone
 * @param waiting none, short, match, long or unknown
 * @param asks of the parent: nothing, a-call, few-hours or weekly
 * @param line its entry of the help lines, or empty
 * @param site its site, or empty
 * @param source where this was read
 * @param checked the day it was last checked, ISO
 * @param unverified fields that are not shown until someone has checked them
 */
public record Provision(String id, Rung rung, String kind, Set<String> audience, int from, int to, Set<String> concerns, Set<String> hypotheses,
    Set<String> contexts,
    String area, String cost, String anonymous, List<String> channels, String waiting, String asks, String line, String site, String source,
    String checked,
    Set<String> unverified) {
  public Provision {
    audience = Set.copyOf(audience);
    concerns = Set.copyOf(concerns);
    hypotheses = Set.copyOf(hypotheses);
    contexts = Set.copyOf(contexts);
    channels = List.copyOf(channels);
    unverified = Set.copyOf(unverified);
  }

  /** Whether it is meant for who reads this dialogue: in "youth" only what says so, elsewhere everything but what is for professionals or the young alone. */
  public boolean forReader(String dialogue) {
    return dialogue.equals("youth")
        ? audience.contains("youth")
        : audience.stream().anyMatch(a -> a.equals("parent") || a.equals("child") || a.equals("family"));
  }

  /**
   * Whether this field says something here: what is unverified says nothing, an idea or someone you know has no price, no name to give and no waiting time, and a person who is found for you always knows
   * you by name.
   *
   * @param field cost, anonymous or waiting
   */
  public boolean tells(String field) {
    boolean person = kind.equals("person");
    boolean ownCircle = kind.equals("idea") || person && area.equals("national");
    return !unverified.contains(field) && !ownCircle && !(person && field.equals("anonymous"));
  }

  /** Whether the person can begin with it without asking more of themselves than one call. */
  public boolean light() {
    return asks.equals("nothing") || asks.equals("a-call");
  }
}
