package org.entente.partnerships.edit;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.RequestScoped;
import java.util.function.UnaryOperator;
import org.entente.partnerships.agreement.AgreementView;
import org.entente.partnerships.document.Body;
import org.entente.partnerships.document.Kind;

/** Changes that other features make of agreements, by the way of every edit. */
@RequestScoped
public class AgreementChanges {

    private final Editing editing;
    private final AgreementEdits agreements;

    AgreementChanges(Editing editing, AgreementEdits agreements) {
        this.editing = editing;
        this.agreements = agreements;
    }

    /**
     * Makes a new version, or nothing where the same change was the last one, or changes nothing.
     *
     * @param expected the number of the version that the author had seen
     * @param sent what was sent, and why
     * @param change what is done to the agreement as the views spell it; it may alter it in place
     * @return the agreement at the version that says now what was wanted
     */
    public Uni<AgreementView> change(String id, int expected, Body sent, UnaryOperator<ObjectNode> change) {
        return editing.change(Kind.AGREEMENT, id, expected, true, sent, put(change), agreements::view);
    }

    /** Refuses what {@link #change} would refuse, and writes nothing; whether the change would change nothing. */
    public Uni<Boolean> rehearse(String id, int expected, Body sent, UnaryOperator<ObjectNode> change) {
        return editing.rehearse(Kind.AGREEMENT, id, expected, sent, put(change));
    }

    private static Put.Change put(UnaryOperator<ObjectNode> change) {
        return before -> Uni.createFrom().item(() -> Put.of(change.apply(before)));
    }
}
