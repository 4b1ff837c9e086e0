package org.entente.gateway.gap;

import static java.util.stream.Collectors.joining;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.entente.gateway.agreement.Agreement;
import org.entente.gateway.area.Area;
import org.entente.gateway.series.Series;
import org.jspecify.annotations.Nullable;

/**
 * What is known of the corridors to one destination, by the codes of their origins.
 *
 * @param counted of which there are series
 * @param agreed that an agreement leads from, to the destination or to an organisation for it
 * @param funded that money of the destination goes to, or of an organisation for it
 * @param series those about the destination, as far as they are at hand
 * @param agreements those of each corridor, a few of them; none where there is none
 */
record Gaps(
        Area destination,
        Set<String> counted,
        Set<String> agreed,
        Set<String> funded,
        List<Series> series,
        Map<String, List<Agreement>> agreements) {

    private static final int NAMED = 3;

    List<Gap> list(List<Area> origins, int limit) {
        return origins.stream()
                .flatMap(origin -> Stream.ofNullable(kind(origin.code()))
                        .map(kind -> new Gap(kind, origin, destination, explanation(kind, origin))))
                .sorted(Comparator.comparing(Gap::kind)
                        .thenComparing(gap -> gap.origin().code()))
                .limit(limit)
                .toList();
    }

    private @Nullable GapKind kind(String origin) {
        boolean isAgreed = !agreements.getOrDefault(origin, List.of()).isEmpty();
        if (counted.contains(origin)) {
            return isAgreed ? null : GapKind.FIGURES_WITHOUT_AGREEMENT;
        }
        if (agreed.contains(origin)) {
            return GapKind.AGREEMENT_WITHOUT_FIGURES;
        }
        return funded.contains(origin) && !isAgreed ? GapKind.FUNDING_WITHOUT_EITHER : null;
    }

    private String explanation(GapKind kind, Area origin) {
        var from = origin.name();
        var to = destination.name();
        return switch (kind) {
            case FIGURES_WITHOUT_AGREEMENT ->
                "People from %s to %s are counted%s. No agreement on record names both, nor one of them and an organisation that the other belonged to then."
                        .formatted(from, to, named(ofOrigin(origin), Gaps::name));
            case AGREEMENT_WITHOUT_FIGURES ->
                "An agreement leads from %s to %s, or to an organisation for it%s. No series on record counts people from %s to %s."
                        .formatted(
                                from,
                                to,
                                named(agreements.getOrDefault(origin.code(), List.of()), Gaps::name),
                                from,
                                to);
            case FUNDING_WITHOUT_EITHER ->
                "Money or help of %s, or of an organisation that it belonged to then, goes to %s. No agreement on record names both, and no series counts people from %s to %s."
                        .formatted(to, from, from, to);
        };
    }

    private List<Series> ofOrigin(Area origin) {
        return series.stream()
                .filter(one -> one.counterpartArea().code().equals(origin.code()))
                .toList();
    }

    private static String name(Series one) {
        return "%s, by %s".formatted(one.indicator().name(), one.publisher());
    }

    private static String name(Agreement one) {
        var title = one.shortTitle() == null ? one.title() : one.shortTitle();
        return "%s, %s".formatted(title, one.statusNow());
    }

    private static <T> String named(List<T> all, Function<T, String> name) {
        var names = all.stream().map(name).distinct().toList();
        return names.isEmpty()
                ? ""
                : names.stream().limit(NAMED).collect(joining("; ", " (", names.size() > NAMED ? "; and more)" : ")"));
    }
}
