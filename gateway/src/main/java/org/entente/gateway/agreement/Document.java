package org.entente.gateway.agreement;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.entente.gateway.graph.PartialDate;
import org.entente.gateway.partnerships.DocumentRow;
import org.jspecify.annotations.Nullable;

@Description("A text of an agreement, or a paper about it.")
public record Document(
        @Description("Title.") @NonNull String title,
        @Description("Web address.") @NonNull String url,

        @Description("BCP 47, such as en or fr-TN; null where not known.") @Nullable
        String language,

        @Description("When it was published; null where not known.") @Nullable
        PartialDate publishedOn) {

    static Document of(DocumentRow row) {
        return new Document(row.title(), row.url(), row.language(), PartialDate.ofNullable(row.publishedOn()));
    }
}
