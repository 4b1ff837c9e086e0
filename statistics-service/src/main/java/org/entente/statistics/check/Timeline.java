package org.entente.statistics.check;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.entente.statistics.check.Check.Operand;
import org.entente.statistics.check.Family.Part;
import org.jspecify.annotations.Nullable;

/**
 * The checks of a family, one after the other: whenever a release or a withdrawal puts another vintage in force, a new
 * one begins. And those of a publication that says all of it by itself, though at its instant another one counted.
 */
final class Timeline {

    private record State(Vintage tested, List<Operand> operands) {

        Check check(Family family, Instant from, @Nullable Instant until) {
            return new Check(family, tested, operands, from, until);
        }

        boolean isWhole() {
            return operands.stream().noneMatch(operand -> operand.vintage() == null);
        }

        List<String> ids() {
            return Stream.concat(
                            Stream.of(tested.figure().id()),
                            operands.stream()
                                    .map(one -> one.vintage() == null
                                            ? one.part().label()
                                            : one.vintage().figure().id()))
                    .toList();
        }
    }

    private Timeline() {}

    static List<Check> of(Family family) {
        List<Check> checks = new ArrayList<>();
        Set<List<String>> seen = new HashSet<>();
        State state = null;
        Instant since = Instant.MIN;
        for (Instant turn : turns(family)) {
            State next = state(family, one -> one.at(turn));
            if (state != null && (next == null || !next.ids().equals(state.ids()))) {
                checks.add(state.check(family, since, turn));
            }
            if (next != null && (state == null || !next.ids().equals(state.ids()))) {
                since = turn;
                seen.add(next.ids());
            }
            state = next;
        }
        if (state != null) {
            checks.add(state.check(family, since, null));
        }
        publications(family)
                .flatMap(publication -> Stream.ofNullable(state(family, one -> one.of(publication))))
                .filter(State::isWhole)
                .filter(own -> seen.add(own.ids()))
                .forEach(own -> checks.add(inPassing(family, own)));
        return checks;
    }

    private static NavigableSet<Instant> turns(Family family) {
        NavigableSet<Instant> turns = new TreeSet<>();
        Stream.concat(
                        Stream.of(family.tested()),
                        family.parts().stream().flatMap(part -> Stream.ofNullable(part.observation())))
                .flatMap(Observation::turns)
                .forEach(turns::add);
        return turns;
    }

    private static Stream<String> publications(Family family) {
        return family.tested().vintages().stream().map(Vintage::publication).distinct();
    }

    /** Null where there is nothing to test, or not enough to test it against. */
    private static @Nullable State state(Family family, Function<Observation, @Nullable Vintage> pick) {
        Vintage tested = pick.apply(family.tested());
        if (tested == null
                || (family.publishedOn() != null
                        && !family.publishedOn().equals(tested.release().publishedOn()))) {
            return null;
        }
        List<Operand> operands = new ArrayList<>();
        for (Part part : family.parts()) {
            Vintage vintage = part.observation() == null ? null : pick.apply(part.observation());
            if (vintage != null || !part.listed()) {
                operands.add(new Operand(part, vintage));
            }
        }
        long there =
                operands.stream().filter(operand -> operand.vintage() != null).count();
        return Family.isEnough(there, operands.size()) ? new State(tested, operands) : null;
    }

    private static Check inPassing(Family family, State own) {
        Instant at = own.check(family, Instant.MIN, null)
                .terms()
                .map(one -> one.figure().publishedAt())
                .max(Comparator.naturalOrder())
                .orElseThrow();
        return own.check(family, at, at);
    }
}
