package org.entente.partnerships.intake;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.entente.partnerships.document.Kind;
import org.entente.partnerships.vocabulary.CommitmentKind;
import org.jspecify.annotations.Nullable;

/** What a document is held against: as much of what is stored as the document speaks of. */
record Stored(Map<Name, Version> versions, Elsewhere elsewhere, Map<Name, Base> bases) {

    /** What tells one thing from another. */
    record Name(Kind kind, String key) {}

    /**
     * What is stored of one thing.
     *
     * @param current the sequence of the approved version; null where there is none
     * @param parent the one that is changed: for documents the approved one, for edits perhaps a draft built on it
     * @param sha256 of the content of the one that is changed
     * @param yours whether both are of the caller's desks
     * @param pending what waits for approval from the same account, drafted on the same ground; null where nothing does
     */
    record Version(
            @Nullable Long current,
            @Nullable Long parent,
            @Nullable String sha256,
            boolean yours,
            @Nullable Pending pending) {

        /** The same without regard to what waits. */
        Version alone() {
            return new Version(current, parent, sha256, yours, null);
        }
    }

    /** What the same account handed in before. */
    record Pending(UUID intake, boolean draft, String sha256) {}

    /**
     * What other agreements hold, as far as the caller can see.
     *
     * @param taken ids of commitments that an agreement other than the document's has
     * @param agreements ids that are there
     * @param restates commitments that are there, each with those that it restates
     * @param kinds what those commitments are
     */
    record Elsewhere(
            Set<String> taken,
            Set<String> agreements,
            Map<String, List<String>> restates,
            Map<String, CommitmentKind> kinds) {}
}
