package org.entente.gateway.area;

import io.smallrye.mutiny.TimeoutException;
import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.util.List;
import java.util.function.LongSupplier;
import org.entente.gateway.call.Allowance;
import org.entente.gateway.call.AreaRow;
import org.entente.gateway.call.Errand;
import org.entente.gateway.call.Service;
import org.entente.gateway.problem.Problem;
import org.entente.gateway.problem.ProblemCode;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Keeps all areas in memory. They are public and change with a release of the services at most, and a field that needs a
 * name should hang on no service. Nobody waits for a renewal: the old ones are answered while it goes on, and stay if it
 * fails.
 */
final class KeptAreas {

    private static final Logger LOG = Logger.getLogger(KeptAreas.class);

    /** More pages than all areas of the world have. */
    private static final int MOST_CALLS = 20;

    /** How many times as often a renewal that failed is tried. */
    private static final int SOONER = 10;

    /** A service that has the list. */
    record Source(Service service, Wire wire) {

        /** Asks for all areas. */
        interface Wire {
            Uni<List<AreaRow>> all(Errand errand);
        }

        /** Any failure that is not the caller's own is the service's. */
        Uni<Areas> areas(Errand errand) {
            return wire.all(errand)
                    .map(Areas::of)
                    .onFailure(failure -> !(failure instanceof Problem))
                    .transform(service::unavailable);
        }
    }

    private final Source first;
    private final Source second;
    private final Duration patience;
    private final Duration fresh;
    private final LongSupplier nanos;

    private volatile @Nullable Areas kept;
    private long due;
    private boolean renewing;

    KeptAreas(Source first, Source second, Duration patience, Duration fresh, LongSupplier nanos) {
        this.first = first;
        this.second = second;
        this.patience = patience;
        this.fresh = fresh;
        this.nanos = nanos;
    }

    Uni<Areas> get(Errand errand) {
        var now = kept;
        if (now == null) {
            return load(errand).invoke(this::keep);
        }
        if (mayRenew()) {
            var renewal = errand.within(new Allowance(patience, MOST_CALLS, nanos));
            load(renewal).subscribe().with(this::keep, this::stayWithTheOld);
        }
        return Uni.createFrom().item(now);
    }

    /** From the second one when the first has failed, or has not answered while there is still time to ask the second. */
    private Uni<Areas> load(Errand errand) {
        return first.areas(errand)
                .ifNoItem()
                .after(patience.dividedBy(2))
                .failWith(() -> first.service().unavailable(new TimeoutException()))
                .onFailure(failure -> !isOfTheCaller(failure))
                .recoverWithUni(failure -> second.areas(errand)
                        .onFailure(other -> !isOfTheCaller(other))
                        .transform(other -> failure));
    }

    private static boolean isOfTheCaller(Throwable failure) {
        return failure instanceof Problem problem
                && (problem.code() == ProblemCode.UNAUTHENTICATED || problem.code() == ProblemCode.FORBIDDEN);
    }

    /** True for one caller at a time. */
    private synchronized boolean mayRenew() {
        if (renewing || nanos.getAsLong() - due < 0) {
            return false;
        }
        renewing = true;
        return true;
    }

    private synchronized void keep(Areas areas) {
        kept = areas;
        due = nanos.getAsLong() + fresh.toNanos();
        renewing = false;
    }

    /** A refused token says nothing of the service: the next caller may have a better one. */
    private synchronized void stayWithTheOld(Throwable failure) {
        if (!isOfTheCaller(failure)) {
            LOG.warn("No service has told the areas anew; the old ones stay.", failure);
            due = nanos.getAsLong() + fresh.dividedBy(SOONER).toNanos();
        }
        renewing = false;
    }
}
