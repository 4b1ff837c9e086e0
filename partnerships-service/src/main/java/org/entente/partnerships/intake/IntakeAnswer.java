package org.entente.partnerships.intake;

import java.util.List;
import java.util.UUID;
import org.entente.partnerships.document.Kind;
import org.entente.partnerships.problem.Problem.Fault;
import org.jspecify.annotations.Nullable;

/**
 * What became of a document.
 *
 * @param id null for a dry run, and where everything is approved already
 * @param rows how many agreements, engagements, partnerships and statements were added, each as a new version
 * @param unchanged how many say what is stored already, or what waits in a document of the same account
 * @param agreements the ids of those that were added; of all that the document brings where nothing was new
 * @param partnerships by their two sides, such as GBR-ALB
 * @param errors always empty: a document with faults is refused as a problem with the same member
 */
public record IntakeAnswer(
        @Nullable UUID id,
        State state,
        int rows,
        int unchanged,
        List<String> agreements,
        List<String> engagements,
        List<String> partnerships,
        List<String> statements,
        List<Fault> errors,
        int errorsTotal,
        List<Warning> warnings) {

    /** What became of the contents of a document. */
    public enum State {
        /** A dry run found no fault; nothing was taken in. */
        VALID,
        /** Everything in the document was recorded before; nothing was added. */
        UNCHANGED,
        DRAFT,
        SUBMITTED
    }

    static IntakeAnswer of(@Nullable UUID id, State state, Plan plan, List<Warning> warnings) {
        List<Piece> told = state == State.UNCHANGED ? plan.pieces() : plan.fresh();
        return new IntakeAnswer(
                id,
                state,
                plan.fresh().size(),
                plan.unchanged(),
                ids(Kind.AGREEMENT, told),
                ids(Kind.ENGAGEMENT, told),
                ids(Kind.PARTNERSHIP, told),
                ids(Kind.STATEMENT, told),
                List.of(),
                0,
                warnings);
    }

    static List<String> ids(Kind kind, List<Piece> pieces) {
        return pieces.stream()
                .filter(piece -> piece.kind() == kind)
                .map(Piece::id)
                .distinct()
                .toList();
    }
}
