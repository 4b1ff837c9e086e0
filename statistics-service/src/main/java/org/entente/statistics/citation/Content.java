package org.entente.statistics.citation;

import static java.util.stream.Collectors.groupingBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.entente.statistics.access.Viewpoint;
import org.entente.statistics.figure.FigureAnswers.FigurePage;
import org.entente.statistics.figure.FigureView;
import org.entente.statistics.reading.Bounds;
import org.entente.statistics.release.ReleaseView;
import org.jspecify.annotations.Nullable;

/**
 * What a citation says, member by member, apart from the views: a member that a view gets later must not change a
 * citation, and nothing in it depends on who asks. Numbers are texts, since JSON's are of limited precision.
 */
final class Content {

    private final FigurePage page;
    private final Viewpoint from;

    private Content(FigurePage page, Viewpoint from) {
        this.page = page;
        this.from = from;
    }

    /** Plain values, which have one canonical spelling. */
    static Map<String, Object> of(FigurePage page, Viewpoint from) {
        return new Content(page, from).members();
    }

    private Map<String, Object> members() {
        return members(
                "asOf", from.asOf(),
                "recordedAsOf", from.recordedAsOf(),
                "figures", page.items().stream().map(Content::figure).toList(),
                "releases", page.releases().stream().map(Content::release).toList(),
                "references", references());
    }

    /** A line for each release, in the order in which figures of theirs are named. */
    private List<String> references() {
        Map<UUID, List<FigureView>> quoted = page.items().stream().collect(groupingBy(FigureView::releaseId));
        return page.items().stream()
                .map(FigureView::releaseId)
                .distinct()
                .flatMap(id -> page.releases().stream().filter(one -> one.id().equals(id)))
                .map(release -> Reference.of(release, quoted.getOrDefault(release.id(), List.of())))
                .toList();
    }

    private static Map<String, Object> figure(FigureView figure) {
        return members(
                "id", figure.id(),
                "series", figure.series(),
                "period", figure.period(),
                "periodStart", figure.periodStart(),
                "periodEnd", figure.periodEnd(),
                "value", plain(figure.value()),
                "printed", figure.printed(),
                "reading", figure.reading(),
                "bounds", bounds(figure.bounds()),
                "candidates", figure.candidates().stream().map(Content::bounds).toList(),
                "status", figure.status(),
                "rounding", plain(figure.rounding()),
                "withdrawn", figure.withdrawn(),
                "note", figure.note(),
                "sourceUrl", figure.sourceUrl(),
                "release", figure.releaseId());
    }

    private static Map<String, Object> release(ReleaseView release) {
        return members(
                "id", release.id(),
                "publisher", release.publisher(),
                "title", release.title(),
                "publishedOn", release.publishedOn(),
                "publishedAt", release.publishedAt(),
                "recordedAt", release.recordedAt(),
                "url", release.url(),
                "licence", release.licence(),
                "withdrawnAt", release.withdrawnAt(),
                "withdrawalReason", release.withdrawalReason());
    }

    private static @Nullable Map<String, Object> bounds(@Nullable Bounds bounds) {
        return bounds == null ? null : members("low", plain(bounds.low()), "high", plain(bounds.high()));
    }

    private static @Nullable String plain(@Nullable BigDecimal number) {
        return number == null ? null : number.stripTrailingZeros().toPlainString();
    }

    /** Names and values in turn; what is null is left out. */
    private static Map<String, Object> members(@Nullable Object... namesAndValues) {
        Map<String, Object> members = new TreeMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            Object value = namesAndValues[i + 1];
            if (value != null) {
                members.put(String.valueOf(namesAndValues[i]), isPlain(value) ? value : value.toString());
            }
        }
        return members;
    }

    private static boolean isPlain(Object value) {
        return value instanceof List || value instanceof Map || value instanceof Boolean;
    }
}
