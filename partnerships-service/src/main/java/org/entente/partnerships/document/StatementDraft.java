package org.entente.partnerships.document;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import org.entente.partnerships.date.PartialDate;
import org.entente.partnerships.vocabulary.Pillar;
import org.entente.partnerships.vocabulary.Stance;
import org.jspecify.annotations.Nullable;

/** An attributed position about cooperation, as a document brings it. */
public record StatementDraft(
        @JsonIgnore String pointer,
        String id,
        String speaker,
        List<String> about,
        Stance stance,
        @Nullable Pillar pillar,
        String summary,
        PartialDate on,
        PartialDate publishedOn,
        @Nullable String sourceUrl)
        implements Draft {

    @Override
    public String key() {
        return id;
    }

    @Override
    public List<String> areas() {
        return about;
    }
}
