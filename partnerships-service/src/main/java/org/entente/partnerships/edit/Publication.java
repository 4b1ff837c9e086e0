package org.entente.partnerships.edit;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.function.Function;
import org.entente.partnerships.access.Caller;
import org.entente.partnerships.access.Desks;
import org.entente.partnerships.document.Kind;
import org.entente.partnerships.intake.Publishing;
import org.entente.partnerships.ledger.Ledger;
import org.entente.partnerships.problem.ProblemCode;
import org.entente.partnerships.problem.ProblemException;

/**
 * Publishes the version that is named, with all that it was built on: of several drafts that follow each other the first,
 * or at once a later one, whose forerunners are overtaken by it.
 */
@RequestScoped
class Publication {

    private final VersionRepository versions;
    private final Publishing publishing;
    private final Stale stale;
    private final Ledger ledger;
    private final Caller caller;
    private final Desks desks;

    Publication(
            VersionRepository versions, Publishing publishing, Stale stale, Ledger ledger, Caller caller, Desks desks) {
        this.versions = versions;
        this.publishing = publishing;
        this.stale = stale;
        this.ledger = ledger;
        this.caller = caller;
        this.desks = desks;
    }

    /**
     * The version as it was before it was published: from then on it may be hidden from whoever published it.
     *
     * @param named the number of the version that is meant
     */
    <V> Uni<V> publish(Kind kind, String object, int named, Function<Edited, Uni<V>> view) {
        return ledger.write(caller.name(), at -> versions.of(kind, object, named, at, desks.who())
                .chain(known -> {
                    Known version = known.stream()
                            .filter(one -> one.number() == named)
                            .findFirst()
                            .orElse(null);
                    if (version == null) {
                        Known head = Editing.head(known)
                                .orElseThrow(() -> ProblemException.notFound(
                                        "there is no %s %s".formatted(kind.spoken(), object)));
                        return stale.refusal(kind, object, named, head, known).chain(Uni.createFrom()::failure);
                    }
                    refuseUnlessInPlay(object, version, known);
                    return view.apply(Editing.edited(kind, object, version))
                            .chain(answer -> publishing.publish(version.intake(), at, answer));
                }));
    }

    private void refuseUnlessInPlay(String object, Known version, List<Known> known) {
        if (version.isPublished() && !caller.name().equals(version.publishedBy())) {
            throw new ProblemException(
                    ProblemCode.WRONG_STATE,
                    "version %d of %s is published already".formatted(version.number(), object));
        }
        boolean overtaken = !version.isPublished() && version.submittedBy() != null && !version.waiting();
        if (overtaken) {
            String by = known.stream()
                    .filter(Known::isCurrent)
                    .map(current -> "version %d was published, which is not built on it".formatted(current.number()))
                    .findFirst()
                    .orElse("another version was published, which is not built on it");
            throw new ProblemException(
                    ProblemCode.WRONG_STATE,
                    "version %d of %s can no longer be published: %s".formatted(version.number(), object, by));
        }
    }
}
