package org.entente.partnerships.document;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import java.util.stream.Stream;
import org.entente.partnerships.date.PartialDate;
import org.entente.partnerships.vocabulary.EngagementKind;
import org.jspecify.annotations.Nullable;

/** A visit, meeting or joint operation between offices, as a document brings it. */
public record EngagementDraft(
        @JsonIgnore String pointer,
        String id,
        String title,
        @Nullable EngagementKind kind,
        PartialDate from,
        @Nullable PartialDate to,
        PartialDate publishedOn,
        List<String> visiting,
        List<String> hosts,
        List<String> offices,
        @Nullable String outcome,
        List<String> agreements,
        List<String> sources)
        implements Draft {

    /** The same with other links. */
    public EngagementDraft with(List<String> otherAgreements) {
        return new EngagementDraft(
                pointer,
                id,
                title,
                kind,
                from,
                to,
                publishedOn,
                visiting,
                hosts,
                offices,
                outcome,
                otherAgreements,
                sources);
    }

    @Override
    public String key() {
        return id;
    }

    @Override
    public List<String> areas() {
        return Stream.concat(visiting.stream(), hosts.stream()).toList();
    }
}
