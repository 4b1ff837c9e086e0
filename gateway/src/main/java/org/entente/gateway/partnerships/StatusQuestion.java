package org.entente.gateway.partnerships;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How an agreement stood on a day. To be asked only of agreements that the service has shown. */
public record StatusQuestion(
        String agreement,
        LocalDate on,
        @Nullable Instant asOf,
        @Nullable Instant recordedAsOf) implements Question<String> {

    @Override
    public boolean isAnsweredBy(String answer) {
        return !answer.isBlank();
    }
}
