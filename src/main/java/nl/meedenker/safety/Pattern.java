package nl.meedenker.safety;

import java.util.ArrayList;
import java.util.List;

/** One line of the lexicon: sequences that must all stand in one clause ({@code &}), or in one sentence ({@code +}). */
final class Pattern {

    /** How far apart the sequences of a pattern may stand. */
    enum Scope { CLAUSE, SENTENCE }

    private final List<Sequence> sequences;
    private final Scope scope;

    Pattern(List<Sequence> sequences, Scope scope) {
        this.sequences = List.copyOf(sequences);
        this.scope = scope;
    }

    /** Every match between two words; a pattern of several sequences gives at most one a clause or sentence and act. */
    List<Match> in(Words words, int from, int to, Steps steps) {
        if (sequences.size() == 1) {
            return sequences.get(0).in(words, from, to, steps);
        }
        List<Match> found = new ArrayList<>();
        int start = from;
        while (start < to) {
            int end = start + 1;
            while (end < to && sameRegion(words, start, end)) {
                end++;
            }
            found.addAll(together(words, start, end, steps));
            start = end;
        }
        return found;
    }

    /** Every match in the whole text. */
    List<Match> in(Words words, Steps steps) {
        return in(words, 0, words.size(), steps);
    }

    private boolean sameRegion(Words words, int a, int b) {
        return scope == Scope.CLAUSE ? words.clause(a) == words.clause(b) : words.sentence(a) == words.sentence(b);
    }

    /** The first match of every sequence but the last, joined with each match of the last: the writer puts the act last or alone. */
    private List<Match> together(Words words, int start, int end, Steps steps) {
        Match firsts = Match.empty();
        for (Sequence sequence : sequences.subList(0, sequences.size() - 1)) {
            List<Match> matches = sequence.in(words, start, end, steps);
            if (matches.isEmpty()) {
                return List.of();
            }
            firsts.add(matches.get(0));
        }
        List<Match> joined = new ArrayList<>();
        for (Match last : sequences.get(sequences.size() - 1).in(words, start, end, steps)) {
            last.add(firsts);
            joined.add(last);
        }
        return joined;
    }
}
