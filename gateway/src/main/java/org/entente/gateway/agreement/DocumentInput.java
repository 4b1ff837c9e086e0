package org.entente.gateway.agreement;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.entente.gateway.graph.PartialDate;
import org.entente.gateway.partnerships.DocumentBody;
import org.jspecify.annotations.Nullable;

@Input("DocumentInput")
@Description("A text of an agreement, or a paper about it.")
public record DocumentInput(
        @Description("Title.") @NonNull String title,

        @Description("Web address, http or https.") @NonNull String url,

        @Description("BCP 47, such as en or fr-TN.") @Nullable
        String language,

        @Description("When it was published, as exact as its source.") @Nullable
        PartialDate publishedOn) {

    DocumentBody body() {
        return new DocumentBody(title, url, language, PartialDate.textOf(publishedOn));
    }
}
