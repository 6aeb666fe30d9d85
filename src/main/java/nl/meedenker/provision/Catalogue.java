package nl.meedenker.provision;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** All provisions, and which of them fit: a filter, ordered by stated reasons first and then from light to heavy. Holds no judgement of its own. */
public final class Catalogue {
  /** How many options are offered at once. */
  public static final int OPTIONS_MAX = 3;

  /** The rank of an option that no rule put up. */
  public static final int NO_REASON = 99;

  /** The rank of what stands there for safety: there rung 7 comes before the others. */
  private static final int SAFETY = 0;

  /** How many of the options may stand there for a reason that is not the person's own question. */
  private static final int REASONED_MAX = 2;

  private final Map<String, Provision> provisions = new LinkedHashMap<>();

  public Catalogue(List<Provision> provisions) {
    provisions.forEach(p -> this.provisions.put(p.id(), p));
  }

  public Collection<Provision> all() {
    return provisions.values();
  }

  /** The provision, or null. */
  public Provision provision(String id) {
    return provisions.get(id);
  }

  /** Everything that fits, in order: by reason, then from light to heavy, then by how well it fits. */
  public List<Option> fitting(Need need) {
    List<Option> fitting = new ArrayList<>();
    for (Provision p : provisions.values()) {
      Option option = option(p, need);
      if (option != null) {
        fitting.add(option);
      }
    }
    fitting.sort(Comparator.comparingInt(Option::rank)
        .thenComparing(o -> o.rank() == SAFETY && o.provision().rung() != Rung.SAFETY)
        .thenComparing(o -> o.provision().rung()).thenComparing(Comparator.comparingInt(Option::fits).reversed()));
    return fitting;
  }

  /**
   * What someone finds who looks around.
   *
   * @param text all words of a provision, in the language of the reader: what words are looked for in
   */
  public Found find(Sought sought, Function<Provision, String> text) {
    List<Provision> found = new ArrayList<>(provisions.values().stream().filter(p -> sought.fits(p, text)).toList());
    found.sort(Comparator.comparing(Provision::rung).thenComparing(p -> !p.concerns().contains(sought.concern())));
    int all = count(Sought.everything(sought.dialogue(), sought.rungs()), text);
    Map<Sought.Part, Integer> without = new LinkedHashMap<>();
    if (found.isEmpty()) {
      sought.chosen().forEach(part -> without.put(part, count(sought.with(part, ""), text)));
      without.values().removeIf(n -> n == 0);
    }
    return new Found(found, all, without);
  }

  private int count(Sought sought, Function<Provision, String> text) {
    return (int) provisions.values().stream().filter(p -> sought.fits(p, text)).count();
  }

  /**
   * The few that are shown: at most {@value #REASONED_MAX} for a stated reason, so that the person's own question keeps a place; below those the lightest that fits, then what fits in particular, then
   * one of each next rung; these from light to heavy.
   */
  public List<Option> few(List<Option> fitting) {
    List<Option> few = new ArrayList<>(reasoned(fitting));
    List<Option> own = new ArrayList<>();
    List<Option> rest = fitting.stream().filter(o -> o.rank() == NO_REASON).toList();
    if (few.size() < REASONED_MAX) {
      rest.stream().limit(1).forEach(own::add);
    }
    rest.stream().filter(Option::favoured).forEach(o -> add(own, o, few, true));
    rest.forEach(o -> add(own, o, few, false));
    fitting.stream().filter(o -> !few.contains(o)).forEach(o -> add(own, o, few, true));
    own.sort(Comparator.comparing((Option o) -> o.rank()).thenComparing(o -> o.provision().rung()));
    few.addAll(own.stream().limit(OPTIONS_MAX - few.size()).toList());
    return List.copyOf(few);
  }

  /** What stands up for a reason: one for each reason first, so that relief does not hide the basis; in the order of the reasons. */
  private static List<Option> reasoned(List<Option> fitting) {
    List<Option> up = fitting.stream().filter(o -> o.rank() < NO_REASON).toList();
    List<Option> chosen = new ArrayList<>();
    for (Option option : up) {
      if (chosen.size() < REASONED_MAX && chosen.stream().noneMatch(o -> o.rank() == option.rank())) {
        chosen.add(option);
      }
    }
    up.stream().filter(o -> !chosen.contains(o)).limit(REASONED_MAX - chosen.size()).forEach(chosen::add);
    chosen.sort(Comparator.comparingInt(up::indexOf));
    return chosen;
  }

  private static void add(List<Option> own, Option option, List<Option> few, boolean anyRung) {
    boolean sameRung = own.stream().anyMatch(o -> o.provision().rung() == option.provision().rung());
    if (few.size() + own.size() < OPTIONS_MAX && !own.contains(option) && (anyRung || !sameRung)) {
      own.add(option);
    }
  }

  private static Option option(Provision p, Need need) {
    if (!p.forReader(need.dialogue()) || need.rejected().contains(p.id()) || p.to() < need.min() || p.from() > need.max() || named(need.heldBack(), p)
        || need.lightOnly() && !p.light()) {
      return null;
    }
    int hypotheses = (int) p.hypotheses().stream().filter(need.hypotheses()::contains).count();
    boolean concern = p.concerns().contains(need.concern());
    boolean general = p.concerns().contains("all");
    int rank = rank(need.preferred(), p, hypotheses > 0 || concern || general);
    boolean onlyForAReason = p.rung() == Rung.SAFETY || p.rung() == Rung.NOTHING_NEEDED;
    boolean favoured = need.favoured().contains(p.id());
    if (rank == NO_REASON && !favoured && (onlyForAReason || hypotheses == 0 && !concern && !general)) {
      return null;
    }
    return new Option(p, rank, favoured, (favoured ? 20 : 0) + 3 * Math.min(2, hypotheses) + (concern ? 4 : 0) + (general ? 1 : 0));
  }

  private static boolean named(Set<String> targets, Provision p) {
    return targets.contains(p.id()) || targets.contains(p.rung().id()) || targets.contains(p.kind());
  }

  /** A provision that is named goes up as it is; a rung or kind that is named lifts only what fits. */
  private static int rank(Map<String, Integer> preferred, Provision p, boolean fits) {
    int named = preferred.getOrDefault(p.id(), NO_REASON);
    return fits ? Math.min(named, Math.min(preferred.getOrDefault(p.rung().id(), NO_REASON), preferred.getOrDefault(p.kind(), NO_REASON))) : named;
  }
}
