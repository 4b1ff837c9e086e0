package org.entente.statistics.check;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.entente.statistics.check.Declared.Across;
import org.entente.statistics.check.Declared.Claim;
import org.entente.statistics.check.Declared.Rule;
import org.entente.statistics.check.Declared.Term;
import org.entente.statistics.check.Family.Part;
import org.entente.statistics.period.Frequency;
import org.entente.statistics.period.Period;
import org.entente.statistics.series.SeriesKey;
import org.jspecify.annotations.Nullable;

/** Finds what can be checked among observations: where there is a total, and something to test it against. */
final class Families {

    private static final String THE_WORLD = "001";
    private static final String ALL_ROUTES = "ALL";

    private final Observations observations;
    private final Instant asOf;

    Families(Observations observations, Instant asOf) {
        this.observations = observations;
        this.asOf = asOf;
    }

    /** All but claims of records, which are tested against a whole series. */
    List<Family> of(Declared declared) {
        return Stream.concat(
                        declared.rules().stream().flatMap(this::of),
                        declared.claims().stream().flatMap(claim -> Stream.ofNullable(ratio(claim))))
                .toList();
    }

    private Stream<Family> of(Rule rule) {
        if (rule.indicator() != null) {
            return tested(rule.indicator(), null)
                    .flatMap(one -> Stream.ofNullable(family(rule, one, terms(rule, one))));
        }
        Frequency total = Objects.requireNonNull(rule.total());
        Frequency part = Objects.requireNonNull(rule.part());
        return rule.relation() == Relation.AT_MOST
                ? tested(null, total).flatMap(one -> Stream.ofNullable(family(rule, one, earlier(one, part))))
                : tested(null, total).flatMap(one -> Stream.ofNullable(family(rule, one, tiles(one, part))));
    }

    private Stream<Observation> tested(@Nullable String indicator, @Nullable Frequency frequency) {
        return observations.series().stream()
                .filter(key -> indicator == null || key.indicator().equals(indicator))
                .filter(key -> frequency == null || key.frequency() == frequency)
                .flatMap(key -> observations.of(key).stream());
    }

    /** Null where there is not enough to test against. */
    private static @Nullable Family family(Rule rule, Observation tested, List<Part> parts) {
        long there = parts.stream().filter(part -> part.observation() != null).count();
        return Family.isEnough(there, parts.size())
                ? new Family(rule.code(), rule.kind(), rule.relation(), rule.statement(), tested, parts, null, null)
                : null;
    }

    private List<Part> terms(Rule rule, Observation tested) {
        List<Part> parts = new ArrayList<>();
        for (Term term : rule.terms()) {
            if (term.across() == null) {
                SeriesKey key = Observations.of(term.indicator(), tested.series());
                Observation one = observations.of(key, tested.period());
                parts.add(new Part(one, key.toString(), term.factor(), one != null && one.isCounted(), false));
            } else {
                across(term.across(), term, tested).forEach(one -> parts.add(Part.listed(one, term.factor())));
            }
        }
        return parts;
    }

    private Stream<Observation> across(Across across, Term term, Observation total) {
        SeriesKey key = total.series();
        boolean isTotal =
                switch (across) {
                    case COUNTERPARTS -> key.counterpartArea().equals(THE_WORLD);
                    case ROUTES -> key.route().equals(ALL_ROUTES);
                };
        return !isTotal
                ? Stream.empty()
                : observations.series().stream()
                        .filter(one -> isPart(across, one, Observations.of(term.indicator(), key)))
                        .sorted(Comparator.comparing(SeriesKey::toString))
                        .flatMap(one -> Stream.ofNullable(observations.of(one, total.period())));
    }

    private static boolean isPart(Across across, SeriesKey one, SeriesKey total) {
        boolean sameButAcross = one.frequency() == total.frequency()
                && one.indicator().equals(total.indicator())
                && one.refArea().equals(total.refArea())
                && one.publisher().equals(total.publisher());
        return sameButAcross
                && switch (across) {
                    case COUNTERPARTS ->
                        one.route().equals(total.route())
                                && !one.counterpartArea().equals(THE_WORLD);
                    case ROUTES ->
                        one.counterpartArea().equals(total.counterpartArea())
                                && !one.route().equals(ALL_ROUTES);
                };
    }

    /** The parts that lie side by side and fill the period; none where they cannot. */
    private List<Part> tiles(Observation tested, Frequency part) {
        int months = months(part);
        Period whole = tested.period();
        SeriesKey key = Observations.at(part, tested.series());
        List<Part> parts = new ArrayList<>();
        for (LocalDate start = whole.start(); !start.isAfter(whole.end()); start = start.plusMonths(months)) {
            LocalDate end = start.plusMonths(months).minusDays(1);
            if (start.getDayOfMonth() != 1 || (start.getMonthValue() - 1) % months != 0 || end.isAfter(whole.end())) {
                return List.of();
            }
            Observation tile = observations.of(key, start, end);
            parts.add(new Part(tile, label(part, start), BigDecimal.ONE, tested.isCounted(), false));
        }
        return parts;
    }

    private static int months(Frequency part) {
        return switch (part) {
            case MONTHLY -> 1;
            case QUARTERLY -> 3;
            case HALF_YEARLY -> 6;
            default -> throw new IllegalStateException("%s does not divide a year into months".formatted(part));
        };
    }

    private static String label(Frequency part, LocalDate start) {
        int place = (start.getMonthValue() - 1) / months(part) + 1;
        return switch (part) {
            case HALF_YEARLY -> "%d-S%d".formatted(start.getYear(), place);
            case QUARTERLY -> "%d-Q%d".formatted(start.getYear(), place);
            default -> "%d-%02d".formatted(start.getYear(), place);
        };
    }

    /** The last period that begins with the tested one and ends before it, or with it where it is of another frequency. */
    private List<Part> earlier(Observation tested, Frequency part) {
        Period later = tested.period();
        Collection<Observation> all = observations.of(Observations.at(part, tested.series()));
        return all.stream()
                .filter(one -> one != tested
                        && one.period().start().equals(later.start())
                        && !one.period().end().isAfter(later.end()))
                .filter(one -> one.at(asOf) != null)
                .max(Comparator.comparing(one -> one.period().end()))
                .map(one -> List.of(Part.of(one, BigDecimal.ONE)))
                .orElse(List.of());
    }

    private @Nullable Family ratio(Claim claim) {
        if (claim.kind() != CheckKind.RATIO) {
            return null;
        }
        Observation tested = observations.of(SeriesKey.parse(claim.series()), Period.parse(claim.period()));
        Observation base = observations.of(
                SeriesKey.parse(Objects.requireNonNull(claim.baseSeries())),
                Period.parse(Objects.requireNonNull(claim.basePeriod())));
        return tested == null || base == null
                ? null
                : new Family(
                        claim.code(),
                        claim.kind(),
                        Relation.EQUALS,
                        claim.statement(),
                        tested,
                        List.of(Part.of(base, BigDecimal.ONE)),
                        new Interval(claim.low(), claim.high()),
                        claim.publishedOn());
    }
}
