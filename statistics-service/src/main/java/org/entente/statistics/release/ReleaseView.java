package org.entente.statistics.release;

import java.time.Instant;
import java.util.UUID;
import org.entente.statistics.database.Row;
import org.jspecify.annotations.Nullable;

/**
 * A publication.
 *
 * @param publishedOn as exact as the source: 2004, 2021-05 or 2021-05-03
 * @param publishedAt from when the public could know: 00:00 UTC of a full date, the first instant after a month or year
 * @param recordedAt when it was stored: when it was approved, or, for a draft, when it was drafted
 * @param submittedBy the account that submitted it; null for a draft and for those who only read
 * @param approvedBy the account that approved it; null before that and for those who only read
 */
public record ReleaseView(
        UUID id,
        String publisher,
        String title,
        String publishedOn,
        Instant publishedAt,
        Instant recordedAt,
        @Nullable Instant embargoUntil,
        @Nullable String url,
        @Nullable String licence,
        ReleaseState state,
        int figureCount,
        @Nullable String submittedBy,
        @Nullable String approvedBy) {

    /** The columns that {@link #of} reads, of tables {@code release} and {@code publisher}. */
    public static final String COLUMNS = """
            release.id as release_id, publisher.name as release_publisher, release.title as release_title,
            release.published_on as release_published_on, release.public_from as release_public_from,
            coalesce(release.approved_at, release.drafted_at) as release_recorded_at,
            release.embargo_until as release_embargo_until, release.url as release_url,
            release.licence as release_licence, release.figure_count as release_figure_count,
            release.submitted_by as release_submitted_by, release.approved_by as release_approved_by""";

    /** Reads a row; who handled the release is told to those who handle releases. */
    public static ReleaseView of(Row row, Instant now, boolean withHands) {
        Instant publicFrom = row.instant("release_public_from");
        String submittedBy = row.optionalText("release_submitted_by");
        String approvedBy = row.optionalText("release_approved_by");
        return new ReleaseView(
                row.uuid("release_id"),
                row.text("release_publisher"),
                row.text("release_title"),
                row.text("release_published_on"),
                publicFrom,
                row.instant("release_recorded_at"),
                row.optionalInstant("release_embargo_until"),
                row.optionalText("release_url"),
                row.optionalText("release_licence"),
                state(submittedBy, approvedBy, publicFrom, now),
                row.integer("release_figure_count"),
                withHands ? submittedBy : null,
                withHands ? approvedBy : null);
    }

    private static ReleaseState state(
            @Nullable String submittedBy, @Nullable String approvedBy, Instant publicFrom, Instant now) {
        if (submittedBy == null) {
            return ReleaseState.DRAFT;
        } else if (approvedBy == null) {
            return ReleaseState.SUBMITTED;
        } else {
            return publicFrom.isAfter(now) ? ReleaseState.APPROVED : ReleaseState.PUBLISHED;
        }
    }
}
