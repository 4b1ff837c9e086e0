package org.entente.partnerships.agreement;

import java.util.List;
import org.entente.partnerships.vocabulary.Instrument;
import org.entente.partnerships.vocabulary.Pillar;
import org.entente.partnerships.vocabulary.PublicationState;
import org.entente.partnerships.vocabulary.Role;
import org.entente.partnerships.vocabulary.Status;
import org.entente.partnerships.vocabulary.Visibility;
import org.jspecify.annotations.Nullable;

/**
 * Of an agreement what stands in lists, as {@link AgreementView} has it: without events, commitments, documents, its relations
 * to others, and what its parties did by themselves.
 */
public record OutlineView(
        String id,
        String title,
        @Nullable String shortTitle,
        Instrument instrument,
        boolean binding,
        List<Pillar> pillars,
        List<OutlineParty> parties,
        Status status,
        List<String> agencies,
        List<String> sources,
        @Nullable String note,
        Visibility visibility,
        int version,
        PublicationState state) {

    /** An area and what it is within this agreement. */
    public record OutlineParty(String area, List<Role> roles) {}
}
