package nl.meedenker.provision;

/**
 * A provision that is offered.
 *
 * @param provision which
 * @param rank the rank of the reason that put it up, or {@link Catalogue#NO_REASON}
 * @param favoured whether a rule says that it fits in particular
 * @param fits how specifically it fits; only for the order within a rung
 */
public record Option(Provision provision, int rank, boolean favoured, int fits) {}
