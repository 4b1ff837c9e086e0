package org.entente.gateway.release;

import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.entente.gateway.graph.Limit;
import org.entente.gateway.graph.Moment;
import org.entente.gateway.statistics.NewRelease;
import org.jspecify.annotations.Nullable;

@Input("ReleaseInput")
@Description("A publication to be drafted.")
public record ReleaseInput(
        @Description("The publisher's code (ONS) or name; one that Entente knows.") @NonNull
        String publisher,

        @Description("Title as published, at most 2000 characters.") @NonNull
        String title,

        @Description("When the publisher publishes, or published, it.") @NonNull
        Moment publishedAt,

        @Description(
                "Before this instant the release does not exist for those who may not see figures under embargo. Null: public as soon as it is approved, if `publishedAt` has passed.")
        @Nullable
        Moment embargoUntil,

        @Description(
                "True shows publisher, title and the embargo's end in `releaseCalendar`, to everybody and from now on. Needs an `embargoUntil` that lies ahead, and an editor of the publisher's own area.")
        @DefaultValue("false")
        @Nullable
        Boolean announce,

        @Description("The publication's web address, http or https.") @Nullable
        String url,

        @Description("Licence of the data, such as OGL-UK-3.0. Null: the publisher's usual one.") @Nullable
        String licence) {

    NewRelease checked() {
        Limit.length("input.publisher", publisher, Limit.LONGEST_NAME);
        Limit.wholeCharacters("input.title", title);
        Limit.wholeCharacters("input.url", url);
        Limit.wholeCharacters("input.licence", licence);
        return new NewRelease(
                publisher,
                title,
                publishedAt.instant(),
                embargoUntil == null ? null : embargoUntil.instant(),
                Boolean.TRUE.equals(announce),
                url,
                licence);
    }
}
