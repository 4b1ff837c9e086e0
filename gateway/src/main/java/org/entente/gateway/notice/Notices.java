package org.entente.gateway.notice;

import io.smallrye.mutiny.Multi;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.DateTimeException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.entente.gateway.call.Service;
import org.entente.gateway.partnerships.Partnerships;
import org.entente.gateway.partnerships.PartnershipsChanges;
import org.entente.gateway.statistics.Statistics;
import org.entente.gateway.statistics.StatisticsChanges;

/** Follows both services for one viewer, with the viewer's own token: each answers what that viewer may see. */
@ApplicationScoped
class Notices {

    /** So many wait in memory at most, for each service. */
    private static final int AT_ONCE = 20;

    /** How the place of the whole moves on, and what is told with it, if anything. */
    private record Step(
            BiFunction<Place, String, Place> place, String reached, Function<String, Optional<Notice>> notice) {}

    private final StatisticsChanges statistics;
    private final PartnershipsChanges partnerships;
    private final Duration wait;

    Notices(
            StatisticsChanges statistics,
            PartnershipsChanges partnerships,
            @ConfigProperty(name = "entente.notices.wait") Duration wait) {
        this.statistics = statistics;
        this.partnerships = partnerships;
        this.wait = wait;
    }

    /**
     * Everything that becomes visible from a place on. Each of the two services tells its own in order.
     *
     * @param areas empty for all of them
     */
    Multi<Notice> after(Place start, List<String> areas, String token) {
        Multi<Step> ofStatistics = Feed.from(
                start.statistics(),
                place -> statistics.after(place, areas, AT_ONCE, wait, token),
                row -> new Step(
                        Place::withStatistics,
                        row.id(),
                        id -> Optional.of(read(Statistics.SERVICE, () -> ReleaseNotice.of(row, id)))),
                place -> new Step(Place::withStatistics, place, id -> Optional.empty()));
        Multi<Step> ofPartnerships = Feed.from(
                start.partnerships(),
                place -> partnerships.after(place, areas, AT_ONCE, wait, token),
                reply -> new Step(
                        Place::withPartnerships,
                        reply.answer().id(),
                        id -> Optional.of(read(Partnerships.SERVICE, () -> AgreementNotice.of(reply, id)))),
                place -> new Step(Place::withPartnerships, place, id -> Optional.empty()));
        var reached = new Reached(start);
        return Multi.createBy()
                .merging()
                .withRequests(1)
                .streams(ofStatistics, ofPartnerships)
                .map(reached::after)
                .filter(Optional::isPresent)
                .map(Optional::get);
    }

    /** What a subscription has told so far; steps come one after the other. */
    private static final class Reached {

        private Place place;

        Reached(Place start) {
            this.place = start;
        }

        Optional<Notice> after(Step step) {
            place = step.place().apply(place, step.reached());
            return step.notice().apply(place.toString());
        }
    }

    private static Notice read(Service service, Supplier<Notice> reading) {
        try {
            return reading.get();
        } catch (DateTimeException | IllegalArgumentException | IllegalStateException unreadable) {
            throw service.unavailable(unreadable);
        }
    }
}
