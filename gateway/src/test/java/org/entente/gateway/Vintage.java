package org.entente.gateway;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of the real figures that the tests are made of. */
record Vintage(
        String key,
        String unit,
        String publisher,
        String period,
        String frequency,
        LocalDate start,
        LocalDate end,
        @Nullable BigDecimal value,
        String printed,
        String reading,
        @Nullable BigDecimal low,
        @Nullable BigDecimal high,
        String status,
        Instant publishedAt,
        String title,
        @Nullable String note) {

    static List<Vintage> all() {
        try (var file = Vintage.class.getResourceAsStream("/figures.psv")) {
            if (file == null) {
                throw new IllegalStateException("figures.psv is missing");
            }
            return new String(file.readAllBytes(), UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.startsWith("key|"))
                    .map(Vintage::of)
                    .toList();
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    UUID releaseId() {
        return UUID.nameUUIDFromBytes((publisher + title + publishedAt).getBytes(UTF_8));
    }

    String id() {
        return releaseId() + "/" + key + "/" + period;
    }

    private static Vintage of(String line) {
        String[] cells = line.split("\\|", -1);
        return new Vintage(
                cells[0],
                cells[1],
                cells[2],
                cells[3],
                cells[4],
                LocalDate.parse(cells[5]),
                LocalDate.parse(cells[6]),
                number(cells[7]),
                cells[8],
                cells[9],
                number(cells[10]),
                number(cells[11]),
                cells[12],
                LocalDate.parse(cells[13]).atStartOfDay(ZoneOffset.UTC).toInstant(),
                cells[14],
                cells[15].isEmpty() ? null : cells[15]);
    }

    private static @Nullable BigDecimal number(String cell) {
        return cell.isEmpty() ? null : new BigDecimal(cell);
    }
}
