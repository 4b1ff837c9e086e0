package org.entente.statistics.release;

import java.time.Instant;
import java.util.UUID;
import org.entente.statistics.access.Known;
import org.entente.statistics.database.Row;
import org.jspecify.annotations.Nullable;

/**
 * A publication.
 *
 * @param publishedOn as exact as the source: 2004, 2021-05 or 2021-05-03
 * @param publishedAt from when the public could know: 00:00 UTC of a full date, the first instant after a month or year
 * @param recordedAt when it was stored: when it was approved, or, for a draft, when it was drafted
 * @param announced whether publisher, title and minute are in the calendar
 * @param withdrawnAt from when on its figures are no longer in force; null where it has not been withdrawn
 * @param withdrawalReason why, in the words of whoever withdrew it
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
        boolean announced,
        @Nullable String url,
        @Nullable String licence,
        ReleaseState state,
        int figureCount,
        @Nullable Instant withdrawnAt,
        @Nullable String withdrawalReason,
        @Nullable String submittedBy,
        @Nullable String approvedBy) {

    private static final String COLUMNS = """
            release.id as release_id, publisher.name as release_publisher, release.title as release_title,
            release.published_on as release_published_on, release.public_from as release_public_from,
            coalesce(release.approved_at, release.drafted_at) as release_recorded_at,
            release.embargo_until as release_embargo_until, release.announced as release_announced,
            case when not %1$s then release.withdrawn_from end as release_withdrawn_from,
            case when not %1$s then release.withdrawal_reason end as release_withdrawal_reason,
            release.url as release_url, release.licence as release_licence, release.figure_count as release_figure_count,
            release.submitted_by as release_submitted_by, release.approved_by as release_approved_by""";

    /**
     * The columns that {@link #of} reads, of tables {@code release} and {@code publisher}, as seen from a viewpoint: a
     * later withdrawal does not change what is answered for an earlier instant.
     */
    public static String columns(String viewpoint) {
        return COLUMNS.formatted(Known.standingFrom(viewpoint));
    }

    /** Reads a row; who handled the release is told to those who handle releases. */
    public static ReleaseView of(Row row, Instant now, boolean withHands) {
        Instant publicFrom = row.instant("release_public_from");
        String submittedBy = row.optionalText("release_submitted_by");
        String approvedBy = row.optionalText("release_approved_by");
        Instant withdrawnAt = row.optionalInstant("release_withdrawn_from");
        return new ReleaseView(
                row.uuid("release_id"),
                row.text("release_publisher"),
                row.text("release_title"),
                row.text("release_published_on"),
                publicFrom,
                row.instant("release_recorded_at"),
                row.optionalInstant("release_embargo_until"),
                row.flag("release_announced"),
                row.optionalText("release_url"),
                row.optionalText("release_licence"),
                withdrawnAt == null ? state(submittedBy, approvedBy, publicFrom, now) : ReleaseState.WITHDRAWN,
                row.integer("release_figure_count"),
                withdrawnAt,
                row.optionalText("release_withdrawal_reason"),
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
