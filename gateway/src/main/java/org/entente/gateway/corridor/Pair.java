package org.entente.gateway.corridor;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.gateway.area.Areas;
import org.entente.gateway.call.Service;

/** The codes of a corridor's ends. */
record Pair(String origin, String destination) {

    /** As each service gives out at most. */
    private static final int MOST = 500;

    private static final Comparator<Corridor> BY_ENDS = Comparator.comparing(
                    (Corridor corridor) -> corridor.origin().code())
            .thenComparing(corridor -> corridor.destination().code());

    /** Empty where one of the two does not exist. */
    Optional<Corridor> corridor(Areas areas) {
        return areas.of(origin).flatMap(from -> areas.of(destination).map(to -> new Corridor(from, to)));
    }

    /** A service that names an area which it does not list is wrong. */
    static List<Corridor> corridors(List<Pair> pairs, Areas areas, Service service) {
        return pairs.stream()
                .map(pair -> pair.corridor(areas)
                        .orElseThrow(() -> service.unavailable("a corridor of an unknown area: " + pair)))
                .toList();
    }

    static List<Corridor> merged(Stream<Corridor> all) {
        return all.distinct().sorted(BY_ENDS).limit(MOST).toList();
    }
}
