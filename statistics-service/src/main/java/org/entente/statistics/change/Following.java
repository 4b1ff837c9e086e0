package org.entente.statistics.change;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.RequestScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.entente.statistics.access.Caller;
import org.entente.statistics.access.Roles;
import org.entente.statistics.access.Sight;
import org.entente.statistics.change.ChangeRepository.Found;
import org.entente.statistics.change.ChangeRepository.Reader;
import org.jspecify.annotations.Nullable;

/**
 * Answers what became visible after a place, and waits for it where there is nothing yet: until a write tells of a change,
 * or the minute of one comes.
 */
@RequestScoped
class Following {

    /** A minute that comes by the clock of the service has to have come when it asks again. */
    private static final Duration SHORTEST = Duration.ofMillis(5);

    private final ChangeRepository changes;
    private final Bell bell;
    private final Sight sight;
    private final Caller caller;
    private final Clock clock;

    Following(ChangeRepository changes, Bell bell, Sight sight, Caller caller, Clock clock) {
        this.changes = changes;
        this.bell = bell;
        this.sight = sight;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * What became visible after the place, oldest first.
     *
     * @param after a place or an instant; now where null
     * @param areas null for all of them
     * @param patience how long to wait for something; zero for not at all
     */
    Uni<ChangesView> after(@Nullable String after, @Nullable List<String> areas, int first, Duration patience) {
        Instant start = Position.instant(after, clock.instant());
        long deadline = System.nanoTime() + patience.toNanos();
        Uni<Position> place = start == null
                ? Uni.createFrom().item(Position.parse(Objects.requireNonNull(after)))
                : Panache.withSession(() -> changes.at(reader(areas, first), start));
        return place.chain(from -> follow(from, areas, first, deadline));
    }

    private Uni<ChangesView> follow(Position from, @Nullable List<String> areas, int first, long deadline) {
        long heard = bell.rung();
        return Panache.withSession(() -> changes.after(reader(areas, first), from))
                .chain(found -> {
                    Duration left = Duration.ofNanos(deadline - System.nanoTime());
                    if (!found.items().isEmpty() || left.compareTo(SHORTEST) <= 0 || !bell.mayWait()) {
                        return Uni.createFrom()
                                .item(new ChangesView(
                                        found.items(), found.next().toString()));
                    }
                    Context here = Vertx.currentContext();
                    return bell.next(heard, pause(left, found))
                            .emitOn(work -> here.runOnContext(turn -> work.run()))
                            .chain(() -> follow(from, areas, first, deadline));
                });
    }

    private Duration pause(Duration left, Found found) {
        Instant due = found.due();
        if (due == null) {
            return left;
        }
        Duration until = Duration.between(clock.instant(), due);
        Duration pause = until.compareTo(SHORTEST) < 0 ? SHORTEST : until;
        return pause.compareTo(left) < 0 ? pause : left;
    }

    private Reader reader(@Nullable List<String> areas, int first) {
        return new Reader(
                sight.conditions(), caller.is(Roles.PRE_RELEASE), sight.ofHands(), clock.instant(), areas, first);
    }
}
