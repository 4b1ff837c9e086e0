package org.entente.statistics.release;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.hibernate.validator.constraints.URL;
import org.jspecify.annotations.Nullable;

/**
 * A release to be drafted.
 *
 * @param publisher a code or a name
 * @param publishedAt when the publisher publishes, or published, it
 * @param embargoUntil before this instant it does not exist for those without the right to see embargoed figures
 * @param announce whether publisher, title and the embargo's end are in the calendar from now on
 * @param licence the publisher's where null
 */
public record NewDraft(
        @NotBlank String publisher,

        @NotBlank @Size(max = 2000) @Pattern(regexp = ReleaseResource.PLAIN, message = "a control character")
        String title,

        @NotNull Instant publishedAt,
        @Nullable Instant embargoUntil,
        @Nullable Boolean announce,

        @Nullable
        @Size(max = 2000)
        @URL(regexp = "https?://\\P{Cntrl}+", message = "not an address that starts with https:// or http://")
        String url,

        @Nullable @Size(max = 200) @Pattern(regexp = ReleaseResource.PLAIN, message = "a control character")
        String licence) {

    boolean isAnnounced() {
        return Boolean.TRUE.equals(announce);
    }
}
