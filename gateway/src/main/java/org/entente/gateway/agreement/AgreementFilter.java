package org.entente.gateway.agreement;

import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.entente.gateway.cooperation.PartyRole;
import org.entente.gateway.cooperation.Pillar;
import org.entente.gateway.cooperation.PublicationState;
import org.entente.gateway.graph.Limit;
import org.jspecify.annotations.Nullable;

@Input("AgreementFilter")
@Description("Narrows agreements down; what is null or left out does not narrow. Conditions are joined by AND.")
public record AgreementFilter(
        @Description("Code of an area that is a party, such as TUN. Below an area: of a second party beside that area.")
        @Nullable
        String party,

        @Description(
                "The role of that party; where no party is asked for, of any. Below an area: the role of that area.")
        @Nullable
        PartyRole partyRole,

        @Description("What it is about.") @Nullable Pillar pillar,

        @Description("Its form.") @Nullable Instrument instrument,

        @Description("How it stands on the day of `asOf`, or today.") @Nullable
        AgreementStatus status,

        @Description("A day on which it is IN_FORCE, PROVISIONALLY_APPLIED or EXTENDED.") @Nullable
        LocalDate inForceOn,

        @Description(
                "Words that are all found in its titles, id or agencies or in the names and codes of its parties; case and accents do not matter. At most 100 characters.")
        @Nullable
        String search,

        @Description(
                "DRAFT: the last versions that wait for publication and that the caller handles, as an editor of their desks, an approver or an auditor. Null or PUBLISHED: what is published.")
        @Nullable
        PublicationState state) {

    private static final int LONGEST_SEARCH = 100;

    static final AgreementFilter ALL = new AgreementFilter(null, null, null, null, null, null, null, null);

    /** Checked before it goes out, since one bad text would spoil the whole call that it travels in. */
    AgreementFilter checked() {
        Limit.length("filter.party", party, Limit.LONGEST_AREA_CODE);
        Limit.length("filter.search", search, LONGEST_SEARCH);
        return this;
    }

    static @Nullable String name(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }
}
