package org.entente.partnerships.document;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import org.entente.partnerships.date.PartialDate;
import org.entente.partnerships.vocabulary.PartnershipStage;
import org.entente.partnerships.vocabulary.Role;
import org.jspecify.annotations.Nullable;

/** One stage of how two countries stand to each other, as a document brings it. */
public record PartnershipDraft(
        @JsonIgnore String pointer,
        String lead,
        String partner,
        List<Role> roles,
        PartnershipStage stage,
        PartialDate since,
        PartialDate publishedOn,
        @Nullable String note)
        implements Draft {

    /** The partnership, of which this is one stage. */
    public String id() {
        return lead + "-" + partner;
    }

    @Override
    public String key() {
        return id() + "/" + since.text();
    }

    @Override
    public List<String> areas() {
        return List.of(lead, partner);
    }
}
