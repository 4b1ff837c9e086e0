package org.entente.partnerships.intake;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.RequestScoped;
import java.time.Instant;
import java.util.UUID;
import org.entente.partnerships.ledger.Ledger.Outcome;
import org.entente.partnerships.problem.ProblemCode;
import org.entente.partnerships.problem.ProblemException;

/** Publishes what came alone, within a write that is under way: the approval of its intake. */
@RequestScoped
public class Publishing {

    private final IntakeLife life;
    private final IntakeList intakes;

    Publishing(IntakeLife life, IntakeList intakes) {
        this.life = life;
        this.intakes = intakes;
    }

    /** Refuses what came in a document with other things, which are approved together. */
    public <T> Uni<Outcome<T>> publish(UUID id, Instant at, T answer) {
        return intakes.byId(id).chain(intake -> {
            if (intake.rows() > 1) {
                throw new ProblemException(
                        ProblemCode.WRONG_STATE,
                        "it came with %d others in the intake %s; approve that".formatted(intake.rows() - 1, id));
            }
            return life.approve(intake, at).map(outcome -> outcome.answering(answer));
        });
    }
}
