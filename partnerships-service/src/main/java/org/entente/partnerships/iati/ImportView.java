package org.entente.partnerships.iati;

import java.util.List;
import org.entente.partnerships.agreement.AgreementView;
import org.jspecify.annotations.Nullable;

/**
 * What came of a file.
 *
 * @param agreement at the version that says what the file says; null where it was only a rehearsal
 * @param added commitments that are new
 * @param changed commitments that an earlier file brought, and that this one says otherwise
 * @param removed ids of commitments that an earlier file brought of the same activities, and this one does not
 * @param unchanged how many stand as the file says
 * @param leftAside what else the file brings, the first thousand
 * @param leftAsideTotal how much that is
 */
public record ImportView(
        State state,
        @Nullable AgreementView agreement,
        List<TakenView> added,
        List<TakenView> changed,
        List<String> removed,
        int unchanged,
        List<LeftAside> leftAside,
        int leftAsideTotal,
        List<String> warnings) {

    /** Whether something was written. */
    public enum State {
        /** A rehearsal without a fault. */
        VALID,
        RECORDED,
        UNCHANGED
    }

    static ImportView of(State state, @Nullable AgreementView agreement, Merge merge, Conversion file) {
        return new ImportView(
                state,
                agreement,
                merge.added().stream().map(TakenView::of).toList(),
                merge.changed().stream().map(TakenView::of).toList(),
                merge.removed(),
                merge.unchanged(),
                file.aside(),
                file.asideTotal(),
                file.warnings());
    }
}
