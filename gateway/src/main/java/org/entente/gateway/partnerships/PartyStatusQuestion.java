package org.entente.gateway.partnerships;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How a party stood to an agreement on a day. To be asked only of agreements that the service has shown. */
public record PartyStatusQuestion(
        String agreement,
        String area,
        LocalDate on,
        @Nullable Instant asOf,
        @Nullable Instant recordedAsOf) implements Question<String> {

    @Override
    public boolean isAnsweredBy(String answer) {
        return !answer.isBlank();
    }
}
