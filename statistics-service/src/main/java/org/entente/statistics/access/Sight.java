package org.entente.statistics.access;

import jakarta.enterprise.context.RequestScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Set;

/** Which releases a caller may see: what is public, and what the caller has a hand in. */
@RequestScoped
public class Sight {

    /**
     * The conditions, as parameters of a statement.
     *
     * @param editor whether drafts of the desks, and of the caller's own, can be seen
     * @param approver whether whatever was submitted can be seen
     */
    public record Conditions(
            Instant asOf, Instant recordedAsOf, String caller, boolean editor, boolean approver, Set<String> desks) {}

    /** The condition on table {@code release}, with the parameters as columns of {@code sight}. */
    public static final String CAN_BE_SEEN = """
            (%s
                or sight.approver and release.submitted_at is not null
                or sight.editor and (release.drafted_by = sight.caller or jsonb_exists(sight.desks, '*') or exists (
                    select 1 from figure join series on series.id = figure.series_id
                    where figure.release_sequence = release.sequence
                        and (jsonb_exists(sight.desks, series.ref_area)
                            or jsonb_exists(sight.desks, series.counterpart_area)))))""".formatted(Known.from("sight"));

    /** How the parameters become columns. */
    public static final String COLUMNS = """
            ("asOf" timestamptz, "recordedAsOf" timestamptz, caller text, editor boolean, approver boolean, desks jsonb)""";

    private final Caller caller;
    private final Viewpoints viewpoints;
    private final Clock clock;

    Sight(Caller caller, Viewpoints viewpoints, Clock clock) {
        this.caller = caller;
        this.viewpoints = viewpoints;
        this.clock = clock;
    }

    public Conditions conditions() {
        Viewpoint now = viewpoints.now();
        return new Conditions(
                now.asOf(),
                now.recordedAsOf(),
                caller.name(),
                caller.is(Roles.EDITOR),
                caller.is(Roles.APPROVER),
                caller.desks());
    }

    /** Who handled a release is told to those who handle releases or audit them. */
    public boolean ofHands() {
        return caller.is(Roles.EDITOR) || caller.is(Roles.APPROVER) || caller.is(Roles.AUDITOR);
    }

    public Instant now() {
        return clock.instant();
    }
}
