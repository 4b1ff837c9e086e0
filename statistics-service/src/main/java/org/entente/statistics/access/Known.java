package org.entente.statistics.access;

/**
 * Which releases count from a viewpoint, as SQL. Table {@code release} goes by its own name, and the viewpoint is a row
 * with the columns {@code "asOf"} and {@code "recordedAsOf"}.
 *
 * <p>The figure in force of a series and a period is that of the standing release with the highest {@code (public_from,
 * sequence)}; where that row is a withdrawal, none is in force.
 */
public final class Known {

    /**
     * Public by then, and stored as approved by then. What was withdrawn before it ever was public is known to nobody.
     */
    private static final String TO_THE_PUBLIC = """
            (release.public_from <= %1$s."asOf" and release.approved_at <= %1$s."recordedAsOf"
                and not coalesce(release.withdrawn_from <= release.public_from
                    and release.withdrawn_at <= %1$s."recordedAsOf", false))""";

    private static final String STANDING = """
            (not coalesce(release.withdrawn_from <= %1$s."asOf" and release.withdrawn_at <= %1$s."recordedAsOf", false))""";

    private Known() {}

    /** Whether the release is known, withdrawn since or not. */
    public static String from(String viewpoint) {
        return TO_THE_PUBLIC.formatted(viewpoint);
    }

    /** Whether a known release has not been withdrawn, so that its figures may be in force. */
    public static String standingFrom(String viewpoint) {
        return STANDING.formatted(viewpoint);
    }
}
