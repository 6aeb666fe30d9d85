package nl.meedenker.provision;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;

/**
 * What someone looks for who looks around. Every part may be "", and then leaves nothing out.
 *
 * @param dialogue who reads it: the dialogue it is looked at from
 * @param rungs the rungs that are looked at here at all
 * @param concern what it is about: what is meant for it, and what is meant for everything
 * @param rung one rung of the ladder
 * @param cost one of {@link #COSTS}
 * @param anonymous one of {@link #ANONYMITY}
 * @param words words that all have to occur; capitals and accents do not count
 */
public record Sought(String dialogue, Set<Rung> rungs, String concern, String rung, String cost, String anonymous, String words) {
  /** free; small: at most a small amount; insured; unknown: it varies, or has to be asked. */
  public static final List<String> COSTS = List.of("free", "small", "insured", "unknown");

  /** yes: nobody needs a name; partly: that, or for a part. */
  public static final List<String> ANONYMITY = List.of("yes", "partly");

  /** Of these only the longer words count, unless there are no others. */
  private static final int LETTERS_MIN = 3;

  /** A part of what is looked for, that can be let go. */
  public enum Part {
    CONCERN, RUNG, COST, ANONYMOUS, WORDS;

    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** The part with this id, or null. */
    public static Part of(String id) {
      return Arrays.stream(values()).filter(p -> p.id().equals(id)).findFirst().orElse(null);
    }
  }

  public Sought {
    rungs = Set.copyOf(rungs);
    words = words.strip();
  }

  /** Everything there is on these rungs. */
  public static Sought everything(String dialogue, Set<Rung> rungs) {
    return new Sought(dialogue, rungs, "", "", "", "", "");
  }

  /** What was chosen for this part, or "". */
  public String chosen(Part part) {
    return switch (part) {
      case CONCERN -> concern;
      case RUNG -> rung;
      case COST -> cost;
      case ANONYMOUS -> anonymous;
      case WORDS -> words;
    };
  }

  /** The parts that leave something out. */
  public List<Part> chosen() {
    return Arrays.stream(Part.values()).filter(p -> !chosen(p).isEmpty()).toList();
  }

  /** The same with another choice for this part; "" lets it go. */
  public Sought with(Part part, String value) {
    return new Sought(dialogue, rungs, part == Part.CONCERN ? value : concern, part == Part.RUNG ? value : rung, part == Part.COST ? value : cost,
        part == Part.ANONYMOUS ? value : anonymous, part == Part.WORDS ? value : words);
  }

  /**
   * Whether it is among what is looked for. What nobody has checked is not promised: a cost that is unverified is one to ask about, and a name that may be needed is needed.
   *
   * @param text all words of a provision, in the language of the reader
   */
  boolean fits(Provision p, Function<Provision, String> text) {
    return p.forReader(dialogue) && rungs.contains(p.rung()) && (rung.isEmpty() || p.rung().id().equals(rung)) && fitsConcern(p) && fitsCost(p)
        && fitsName(p) && occurs(p, text);
  }

  private boolean fitsConcern(Provision p) {
    return concern.isEmpty() || p.concerns().contains(concern) || p.concerns().contains("all");
  }

  private boolean fitsCost(Provision p) {
    String known = p.unverified().contains("cost") ? "unknown" : p.cost();
    return switch (cost) {
      case "" -> true;
      case "small" -> known.equals("free") || known.equals("small");
      case "unknown" -> known.equals("unknown") || known.equals("varies");
      default -> known.equals(cost);
    };
  }

  private boolean fitsName(Provision p) {
    String known = p.unverified().contains("anonymous") ? "no" : p.anonymous();
    return anonymous.isEmpty() || known.equals("yes") || anonymous.equals("partly") && known.equals("partly");
  }

  private boolean occurs(Provision p, Function<Provision, String> text) {
    if (words.isEmpty()) {
      return true;
    }
    List<String> all = Arrays.stream(plain(words).split("[^\\p{L}\\p{N}]+")).filter(w -> !w.isEmpty()).toList();
    List<String> telling = all.stream().filter(w -> w.length() >= LETTERS_MIN).toList();
    String said = plain(text.apply(p));
    return !all.isEmpty() && (telling.isEmpty() ? all : telling).stream().allMatch(said::contains);
  }

  private static String plain(String text) {
    return Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
  }

  /** What was looked for may be someone's own words. */
  @Override
  public String toString() {
    return "Sought[" + dialogue + ", " + chosen() + "]";
  }
}
