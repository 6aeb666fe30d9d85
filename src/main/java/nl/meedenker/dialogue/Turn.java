package nl.meedenker.dialogue;

import java.util.List;

/**
 * The whole result of one turn, in words: what a page or a terminal shows. Lists are empty and texts are "" where there is nothing to show; a part that is absent is null.
 *
 * @param state the moves so far
 * @param page what it is: start, question, check, safety or overview
 * @param said what was heard, recognised before anything else; each a sentence or two
 * @param moved what an answer that was changed moved; empty when nothing moved
 * @param chips what was understood from typed words, each can be taken away
 * @param lines contact lines that stay in view (an open signal)
 * @param help one small help that is given before the end, or null
 * @param prompt what is asked, or null
 * @param safety the safety page, or null
 * @param overview the overview, or null
 * @param told what was told so far, each can be changed
 * @param asked how many questions were put
 * @param toCome about how many are still to come
 * @param notice a message about the turn itself (not read, older file, rules out of order), or ""
 */
public record Turn(DialogueState state, String page, List<String> said, List<String> moved, List<Chip> chips, List<Line> lines, Help help,
    Prompt prompt, SafetyView safety,
    Overview overview, List<Told> told, int asked, int toCome, String notice) {

  /** Something understood from typed words. */
  public record Chip(String slot, String value, String label) {}

  /** Someone to call or write to; {@code number} and {@code site} may be "". */
  public record Line(String id, String name, String number, String site, String what, String call) {}

  /** A heading with a few sentences, and where it comes from. */
  public record Help(String heading, List<Why> items, String caution) {}

  /** A statement with its reason and its source. */
  public record Why(String id, String title, String text, List<String> reasons, String source) {}

  /**
   * What is asked.
   *
   * @param kind question, clarify, gentle or confirm
   * @param id the question, or the slot, or the number of the signal
   * @param lead a sentence before it, or ""
   * @param hint a sentence below it, or ""
   * @param many whether several replies may be chosen
   * @param typed whether an answer may be typed
   * @param why why this is asked
   * @param chosen values chosen before, when an answer is changed
   */
  public record Prompt(String kind, String id, String text, String lead, String hint, boolean many, boolean typed, boolean scale,
      List<QuickReply> replies, List<Field> fields,
      List<String> why, List<String> chosen, boolean skippable) {}

  /** A ready answer: the value goes back as it is. */
  public record QuickReply(String value, String label) {}

  /** A field in own words on the same page. */
  public record Field(String slot, String label, String value) {}

  /**
   * A safety page.
   *
   * @param level acute or urgent
   * @param child whether it speaks to a child or teenager
   * @param recognise one sentence of recognition
   * @param now what to do now
   * @param lines whom to call or write to, in order
   * @param cannotCall what if calling cannot be done
   * @param about more to know: what happens when you call, why people hesitate
   * @param replies the ways on: the value is a whole move ("right:0:safe-now")
   */
  public record SafetyView(int signal, String kind, String level, boolean child, String recognise, List<String> now, List<Line> lines,
      List<String> cannotCall, List<Section> about,
      List<QuickReply> replies) {}

  /** A heading with sentences, to open. */
  public record Section(String heading, List<String> sentences) {}

  /** One thing that was told; asleep when it does not apply now. */
  public record Told(String question, String slot, String label, List<String> values, boolean own, boolean asleep) {}

  /** A hypothesis, kept open. */
  public record HypothesisView(String id, String says, String tryFirst, String speaksFor, String speaksAgainst, String standing, List<String> reasons,
      String source) {}

  /** An option with all that is needed to choose and to begin. */
  public record OptionView(String id, String name, String rung, String gives, String asks, String bright, String dark, String start,
      String firstSentence, String ifFull,
      List<String> facts, String contact, String number, String site, List<String> reasons, String source, List<String> different) {}

  /** A question that can be opened from the overview. */
  public record Opening(String move, String label) {}

  /**
   * The overview.
   *
   * @param title what it is about, in the person's own words when they gave them
   * @param know false when too little is known to think along
   * @param signs what to do first, when a sign was seen
   * @param strengths what goes well, in the person's own words and ours
   * @param factors the protective factors in words
   * @param ordinary what is often seen at this age
   * @param basis what has to be in order first
   * @param hypotheses what may play a part
   * @param options the few, in order
   * @param more everything else that fits, from light to heavy
   * @param held what is not offered now, and why
   * @param whenMore when to ask for more
   * @param nothing "nothing for now", as an outcome or as a choice
   * @param cards at most one card
   * @param openings what else can be done from here
   */
  public record Overview(String title, boolean know, List<Why> signs, List<String> strengths, List<Why> factors, List<Why> ordinary, List<Why> basis,
      List<HypothesisView> hypotheses, List<OptionView> options, List<OptionView> more, List<Why> held, String whenMore, Nothing nothing,
      List<Why> cards,
      List<Opening> openings, String safetyLine) {}

  /**
   * Nothing for now, and looking again together.
   *
   * @param outcome whether it is what this conversation comes to ("dit zie je vaker"), and not only the person's own choice
   * @param watch signs to watch for
   * @param contact whom to ask when it changes
   * @param when days to look again, as dates in words
   */
  public record Nothing(boolean outcome, String says, List<String> watch, String contact, List<QuickReply> when, String chosen) {}
}
