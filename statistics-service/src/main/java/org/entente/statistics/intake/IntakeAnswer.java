package org.entente.statistics.intake;

import java.util.List;
import java.util.UUID;
import org.entente.statistics.problem.Problem.Fault;
import org.entente.statistics.release.ReleaseView;
import org.jspecify.annotations.Nullable;

/**
 * What became of a file.
 *
 * @param id null for a dry run
 * @param rows how many figures were added
 * @param unchanged how many rows say what a release of that publisher, title and date says already
 * @param releases those that took figures or were submitted; all that the file speaks of where nothing was new
 * @param errors always empty: a file with faults is refused as a problem with the same member
 * @param warnings what was taken in but deserves a look
 */
public record IntakeAnswer(
        @Nullable UUID id,
        State state,
        int rows,
        int unchanged,
        List<ReleaseView> releases,
        List<Fault> errors,
        int errorsTotal,
        List<String> warnings) {

    /** What became of the figures of a file. */
    public enum State {
        /** A dry run found no fault; nothing was taken in. */
        VALID,
        /** Everything in the file was recorded before; nothing was added. */
        UNCHANGED,
        DRAFT,
        SUBMITTED
    }

    static IntakeAnswer of(
            @Nullable UUID id,
            State state,
            int rows,
            int unchanged,
            List<ReleaseView> releases,
            List<String> warnings) {
        return new IntakeAnswer(id, state, rows, unchanged, releases, List.of(), 0, warnings);
    }
}
