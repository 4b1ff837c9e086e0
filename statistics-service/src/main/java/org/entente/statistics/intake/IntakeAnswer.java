package org.entente.statistics.intake;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.entente.statistics.problem.Problem.Fault;
import org.entente.statistics.problem.ProblemException;
import org.entente.statistics.release.ReleaseView;
import org.jspecify.annotations.Nullable;

/**
 * What became of a file, or how far it is.
 *
 * @param id null for a dry run
 * @param rows how many figures were added
 * @param unchanged how many rows say what a release of that publisher, title and date says already
 * @param releases those that took figures or were submitted; all that the file speaks of where nothing was new
 * @param errors what is wrong with a file that was refused, the first thousand; empty otherwise
 * @param warnings what was taken in but deserves a look
 * @param progress how far a job has come; left out where the answer came at once
 * @param refusal why a job came to nothing, as a caller who waits is told; left out otherwise
 */
public record IntakeAnswer(
        @Nullable UUID id,
        State state,
        int rows,
        int unchanged,
        List<ReleaseView> releases,
        List<Fault> errors,
        int errorsTotal,
        List<String> warnings,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Progress progress,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Refusal refusal) {

    /** What became of the figures of a file. */
    public enum State {
        /** A job waits until another has ended. */
        QUEUED,
        /** The rows are read and judged. */
        READING,
        /** The rows are written; they are there all at once, or not at all. */
        WRITING,
        /** A dry run found no fault; nothing was taken in. */
        VALID,
        /** Everything in the file was recorded before; nothing was added. */
        UNCHANGED,
        DRAFT,
        SUBMITTED,
        /** The file has faults; nothing was taken in. */
        REFUSED,
        /** The sender called it off; nothing was taken in. */
        CANCELLED,
        /** The service or its database stopped on the way; nothing was taken in, and the file can be sent again. */
        INTERRUPTED;

        boolean isFinal() {
            return this != QUEUED && this != READING && this != WRITING;
        }
    }

    /** Rows of the file so far: read, and of these valid and bad. */
    public record Progress(long read, long valid, long bad) {}

    /** A stable code, as problems have it, and a sentence. */
    public record Refusal(String code, @Nullable String detail) {}

    static IntakeAnswer of(
            @Nullable UUID id,
            State state,
            int rows,
            int unchanged,
            List<ReleaseView> releases,
            List<String> warnings) {
        return new IntakeAnswer(id, state, rows, unchanged, releases, List.of(), 0, warnings, null, null);
    }

    static IntakeAnswer underWay(UUID id, State state) {
        return of(id, state, 0, 0, List.of(), List.of());
    }

    static IntakeAnswer refused(UUID id, State state, ProblemException problem) {
        return new IntakeAnswer(
                id,
                state,
                0,
                0,
                List.of(),
                problem.faults(),
                Objects.requireNonNullElse(
                        problem.faultsTotal(), problem.faults().size()),
                List.of(),
                null,
                new Refusal(problem.code().name(), problem.getMessage()));
    }

    IntakeAnswer with(Progress done) {
        return new IntakeAnswer(id, state, rows, unchanged, releases, errors, errorsTotal, warnings, done, refusal);
    }
}
