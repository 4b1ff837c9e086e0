package org.entente.gateway.agreement;

import java.util.List;
import java.util.stream.IntStream;
import org.entente.gateway.cooperation.PartyRole;

/** Which way people go between the parties of an agreement, by the roles that they have in it. */
final class Ways {

    /** From one party towards another, by their codes. */
    record Way(String from, String to) {}

    private Ways() {}

    /** Each way once. A party of several roles stands at several places on the way. */
    static List<Way> between(List<Party> parties) {
        return parties.stream()
                .flatMap(to -> parties.stream()
                        .filter(from -> leads(from, to))
                        .map(from -> new Way(from.area().code(), to.area().code())))
                .distinct()
                .toList();
    }

    private static boolean leads(Party from, Party to) {
        return !from.area().code().equals(to.area().code())
                && places(from).min().orElse(0) < places(to).max().orElse(0);
    }

    private static IntStream places(Party party) {
        return party.roles().stream().mapToInt(Ways::place);
    }

    private static int place(PartyRole role) {
        return switch (role) {
            case SOURCE, NEIGHBOUR -> 0;
            case TRANSIT -> 1;
            case DESTINATION, ORGANISATION -> 2;
        };
    }
}
