package org.entente.partnerships.lifecycle;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.entente.partnerships.date.PartialDate;
import org.entente.partnerships.vocabulary.PartyActionKind;
import org.jspecify.annotations.Nullable;

/** What deserves a look in what one party did. As with {@link Oddities}, nothing is refused, and only what is certain said. */
public final class PartyOddities {

    /** An act as far as its time goes. */
    public record Act(
            PartyActionKind kind,
            @Nullable PartyActionKind of,
            PartialDate actedOn,
            @Nullable PartialDate effectiveOn) {}

    private PartyOddities() {}

    /** The warnings of each act of one party, in the order of the acts; an empty list where there is nothing odd. */
    public static List<List<String>> of(List<Act> acts) {
        return acts.stream().map(act -> warnings(act, acts)).toList();
    }

    private static List<String> warnings(Act act, List<Act> acts) {
        List<String> warnings = new ArrayList<>();
        PartyActionKind of = act.of();
        if (act.kind() == PartyActionKind.WITHDREW && of != null && !isBefore(of, act, acts)) {
            warnings.add("takes back '%s', and nothing of it is on record before".formatted(spoken(of)));
        }
        PartialDate effectiveOn = act.effectiveOn();
        if (effectiveOn != null && effectiveOn.lastDay().isBefore(act.actedOn().firstDay())) {
            warnings.add("takes effect before it was done");
        }
        return List.copyOf(warnings);
    }

    /** Whether such an act may have been done by then. */
    private static boolean isBefore(PartyActionKind kind, Act act, List<Act> acts) {
        return acts.stream()
                .anyMatch(other -> other.kind() == kind
                        && !other.actedOn().firstDay().isAfter(act.actedOn().lastDay()));
    }

    private static String spoken(PartyActionKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
