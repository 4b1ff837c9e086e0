package org.entente.gateway.citation;

import static java.util.stream.Collectors.toMap;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.entente.gateway.agreement.Agreement;
import org.entente.gateway.call.AreaRow;
import org.entente.gateway.call.Service;
import org.entente.gateway.cooperation.Companions;
import org.entente.gateway.digest.Sha256;
import org.entente.gateway.figure.Figure;
import org.entente.gateway.figure.References;
import org.entente.gateway.graph.Clocks;
import org.entente.gateway.graph.Moment;
import org.entente.gateway.partnerships.Partnerships;
import org.entente.gateway.problem.Problem;
import org.entente.gateway.statistics.Statistics;
import org.jspecify.annotations.Nullable;

/** What the services have pinned for one citation: one of the two parts at least. */
record CitationParts(
        Pins pins,
        org.entente.gateway.statistics.@Nullable CitationRow figures,
        org.entente.gateway.partnerships.@Nullable CitationRow agreements) {

    /** When both parts name no instant, each has that of its own write; what both knew is what the earlier one knew. */
    Citation whole(boolean byTheRecordedClock) {
        var asOf = first(figures == null ? null : figures.asOf(), agreements == null ? null : agreements.asOf());
        var recordedAsOf = first(
                figures == null ? null : figures.recordedAsOf(), agreements == null ? null : agreements.recordedAsOf());
        var id = pins.id().toString();
        var content = content();
        var sha256 = Sha256.hex(content);
        return new Citation(
                id,
                new Moment(last(figures == null ? null : figures.at(), agreements == null ? null : agreements.at())),
                new Moment(asOf),
                new Moment(recordedAsOf),
                text(id, asOf, recordedAsOf, sha256),
                quotedFigures(),
                quotedAgreements(),
                content,
                sha256,
                new Clocks(asOf, byTheRecordedClock ? recordedAsOf : null));
    }

    /** The parts are canonical JSON, and so is an object of both with its members in order. */
    private String content() {
        var members = Stream.of(
                        agreements == null ? null : "\"agreements\":" + agreements.content(),
                        figures == null ? null : "\"figures\":" + figures.content())
                .filter(Objects::nonNull)
                .toList();
        return "{" + String.join(",", members) + "}";
    }

    private String text(String id, Instant asOf, Instant recordedAsOf, String sha256) {
        var references = Stream.concat(
                figures == null ? Stream.of() : figures.references().stream(),
                agreements == null ? Stream.of() : agreements.references().stream());
        var pinned = "%s. Entente, %s. SHA-256 %s.".formatted(instants(asOf, recordedAsOf), id, sha256);
        return String.join("\n", Stream.concat(references, Stream.of(pinned)).toList());
    }

    /** Each part's own, where they differ: nobody is to read the instant of one as that of the other. */
    private String instants(Instant asOf, Instant recordedAsOf) {
        if (figures == null
                || agreements == null
                || (figures.asOf().equals(agreements.asOf())
                        && figures.recordedAsOf().equals(agreements.recordedAsOf()))) {
            return "As known on %s and recorded by %s".formatted(asOf, recordedAsOf);
        }
        return "Figures as known on %s and recorded by %s; agreements as known on %s and recorded by %s"
                .formatted(figures.asOf(), figures.recordedAsOf(), agreements.asOf(), agreements.recordedAsOf());
    }

    private List<Figure> quotedFigures() {
        return figures == null ? List.of() : readable(Statistics.SERVICE, () -> quoted(figures));
    }

    private static List<Figure> quoted(org.entente.gateway.statistics.CitationRow figures) {
        var references = References.of(figures.releases(), figures.statuses());
        return figures.figures().stream()
                .map(row -> references.figure(row, row.isRecord()))
                .toList();
    }

    private List<Agreement> quotedAgreements() {
        return agreements == null ? List.of() : readable(Partnerships.SERVICE, () -> quoted(agreements));
    }

    private static List<Agreement> quoted(org.entente.gateway.partnerships.CitationRow agreements) {
        var companions = Companions.of(
                agreements.areas().stream().collect(toMap(AreaRow::code, area -> area, (one, same) -> one)));
        return agreements.agreements().stream()
                .map(row -> Agreement.of(row, companions))
                .toList();
    }

    /** What cannot be read is that service's fault, and nothing for callers to see. */
    private static <T> T readable(Service service, Supplier<T> part) {
        try {
            return part.get();
        } catch (DateTimeException | IllegalArgumentException | IllegalStateException | Problem unreadable) {
            throw service.unavailable(unreadable);
        }
    }

    private static Instant first(@Nullable Instant one, @Nullable Instant other) {
        return Stream.of(one, other)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    private static Instant last(@Nullable Instant one, @Nullable Instant other) {
        return Stream.of(one, other)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }
}
