package org.entente.gateway.corridor;

import java.time.LocalDate;
import org.entente.gateway.graph.Clocks;
import org.entente.gateway.graph.PageRequest;
import org.entente.gateway.partnerships.AgreementSelection;
import org.entente.gateway.statistics.SeriesSelection;
import org.jspecify.annotations.Nullable;

/**
 * What is asked about a corridor. Every field asks for all there is, whatever its own limit, so that all of them are
 * answered by one question.
 */
public final class CorridorQuestions {

    private CorridorQuestions() {}

    public static SeriesSelection series(Corridor corridor, Clocks clocks) {
        return SeriesSelection.ofCorridor(
                corridor.origin().code(),
                corridor.destination().code(),
                PageRequest.MOST,
                clocks.asOf(),
                clocks.recordedAsOf());
    }

    /** Of both ends and, by default, of organisations; in force on no certain day. */
    public static AgreementSelection agreements(Corridor corridor, Clocks clocks) {
        return agreements(corridor, true, null, clocks);
    }

    public static AgreementSelection agreements(
            Corridor corridor, boolean includeOrganisations, @Nullable LocalDate inForceOn, Clocks clocks) {
        return AgreementSelection.ofCorridor(
                corridor.origin().code(),
                corridor.destination().code(),
                includeOrganisations,
                inForceOn,
                PageRequest.MOST,
                clocks.asOf(),
                clocks.recordedAsOf());
    }
}
