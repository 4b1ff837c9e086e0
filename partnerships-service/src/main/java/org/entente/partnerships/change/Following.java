package org.entente.partnerships.change;

import static java.util.stream.Collectors.toMap;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.RequestScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.entente.partnerships.access.Desks;
import org.entente.partnerships.agreement.AgreementPart;
import org.entente.partnerships.agreement.AgreementSelection;
import org.entente.partnerships.agreement.AgreementView;
import org.entente.partnerships.change.ChangeRepository.Found;
import org.entente.partnerships.change.ChangeRepository.Reader;
import org.entente.partnerships.question.Inquiry;
import org.jspecify.annotations.Nullable;

/**
 * Answers what became visible after a place, and waits for it where there is nothing yet: until a write tells of a change,
 * or an instant comes from which on something is known.
 */
@RequestScoped
class Following {

    /** An instant that comes by the clock of the service has to have come when it asks again. */
    private static final Duration SHORTEST = Duration.ofMillis(5);

    /** What is asked for, and until when there is time. */
    private record Wish(@Nullable List<String> areas, int first, long deadline) {}

    private final ChangeRepository changes;
    private final Bell bell;
    private final Inquiry inquiry;
    private final AgreementPart agreements;
    private final Desks desks;
    private final Clock clock;

    Following(
            ChangeRepository changes, Bell bell, Inquiry inquiry, AgreementPart agreements, Desks desks, Clock clock) {
        this.changes = changes;
        this.bell = bell;
        this.inquiry = inquiry;
        this.agreements = agreements;
        this.desks = desks;
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
        Wish wish = new Wish(areas, first, System.nanoTime() + patience.toNanos());
        Uni<Position> place = start == null
                ? Uni.createFrom().item(Position.parse(Objects.requireNonNull(after)))
                : Panache.withSession(() -> changes.at(reader(wish), start));
        return place.map(Place::at).chain(from -> follow(from, from, wish));
    }

    /**
     * @param looked how far everything has been looked at, what is hidden included
     * @param told how far the reader has been told
     */
    private Uni<ChangesView> follow(Place looked, Place told, Wish wish) {
        long heard = bell.rung();
        return Panache.withSession(() -> look(reader(wish), looked, told, List.of(), wish.first()))
                .chain(found -> {
                    if (!found.changes().isEmpty()) {
                        return Panache.withSession(() -> shown(found.changes()));
                    }
                    Duration left = Duration.ofNanos(wish.deadline() - System.nanoTime());
                    if (left.compareTo(SHORTEST) <= 0 || !bell.mayWait()) {
                        return Uni.createFrom()
                                .item(new ChangesView(
                                        List.of(), found.told().position().toString(), List.of()));
                    }
                    Context here = Vertx.currentContext();
                    return bell.next(heard, pause(left, found.due()))
                            .emitOn(work -> here.runOnContext(turn -> work.run()))
                            .chain(() -> follow(found.looked(), found.told(), wish));
                });
    }

    /** Looks on over what is hidden or looks no different, until there is enough or nothing more. */
    private Uni<Found> look(Reader reader, Place looked, Place told, List<Change> before, int first) {
        return changes.after(reader, looked, told).chain(found -> {
            List<Change> all = new ArrayList<>(before);
            all.addAll(found.changes());
            if (found.more() && all.size() < first) {
                return look(reader, found.looked(), found.told(), all, first);
            }
            List<Change> enough = all.subList(0, Math.min(all.size(), first));
            return Uni.createFrom().item(new Found(enough, found.looked(), found.told(), found.more(), found.due()));
        });
    }

    /** With each agreement as it is seen now, all of them by one question. */
    private Uni<ChangesView> shown(List<Change> found) {
        List<String> ids = found.stream().map(Change::agreement).distinct().toList();
        return inquiry.about(agreements, AgreementSelection.ofIds(ids)).map(answers -> {
            Map<String, AgreementView> byId =
                    answers.only(agreements).items().stream().collect(toMap(AgreementView::id, one -> one));
            List<ChangeView> items = found.stream()
                    .filter(change -> byId.containsKey(change.agreement()))
                    .map(change -> new ChangeView(
                            change.place().position().toString(),
                            change.at(),
                            change.inWords(),
                            change.differences(),
                            Objects.requireNonNull(byId.get(change.agreement()))))
                    .toList();
            Position last = found.get(found.size() - 1).place().position();
            return new ChangesView(items, last.toString(), answers.areas());
        });
    }

    private Duration pause(Duration left, @Nullable Instant due) {
        if (due == null) {
            return left;
        }
        Duration until = Duration.between(clock.instant(), due);
        Duration pause = until.compareTo(SHORTEST) < 0 ? SHORTEST : until;
        return pause.compareTo(left) < 0 ? pause : left;
    }

    private Reader reader(Wish wish) {
        return new Reader(desks.openToCaller(), clock.instant(), wish.areas());
    }
}
