package org.entente.partnerships.corridor;

import jakarta.validation.constraints.Size;
import org.entente.partnerships.area.AreaCode;
import org.entente.partnerships.page.Page;
import org.entente.partnerships.problem.ProblemException;
import org.entente.partnerships.question.Selection;
import org.jspecify.annotations.Nullable;

/**
 * Which corridors are wanted; what is null does not restrict.
 *
 * @param by what makes two areas the ends of a corridor; AGREEMENTS where null
 * @param includeOrganisations also corridors to the destination by what an organisation did that it belonged to then;
 *     needs a destination; false where null
 * @param asOf what the public could know then: an instant or a date
 * @param recordedAsOf what was stored then; for auditors
 */
public record CorridorSelection(
        @Nullable @Size(max = 20) String origin,
        @Nullable @Size(max = 20) String destination,
        @Nullable CorridorGround by,
        @Nullable Boolean includeOrganisations,
        @Nullable String asOf,
        @Nullable String recordedAsOf)
        implements Selection {

    public CorridorSelection {
        origin = AreaCode.ofNullable(origin);
        destination = AreaCode.ofNullable(destination);
        by = by == null ? CorridorGround.AGREEMENTS : by;
        includeOrganisations = includeOrganisations != null && includeOrganisations;
        if (includeOrganisations && destination == null) {
            throw ProblemException.badParameter(
                    "includeOrganisations", "true", "organisations stand for a destination, and none is named");
        }
    }

    @Override
    public Integer first() {
        return Page.MOST;
    }
}
