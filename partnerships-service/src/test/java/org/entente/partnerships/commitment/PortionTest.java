package org.entente.partnerships.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Random;
import org.entente.partnerships.testing.Database;
import org.entente.partnerships.testing.Stack;
import org.junit.jupiter.api.Test;

/** The part of an amount that falls into some days of those that it is for. */
@QuarkusTest
@WithTestResource(Stack.class)
class PortionTest {

    @Test
    void partsAddUpToTheAmountHoweverItIsCut() throws SQLException {
        Random random = new Random(5);
        try (Connection service = Database.asService();
                PreparedStatement portion = service.prepareStatement("select portion(?, ?, ?, ?, ?)")) {
            for (int i = 0; i < 500; i++) {
                // Given
                BigDecimal amount = BigDecimal.valueOf(1 + random.nextInt(1_000_000_000), random.nextInt(7));
                LocalDate first = LocalDate.of(2000 + random.nextInt(20), 1 + random.nextInt(12), 1)
                        .plusDays(random.nextBoolean() ? 0 : random.nextInt(28));
                LocalDate last = random.nextBoolean()
                        ? first.withDayOfMonth(1)
                                .plusMonths(1 + random.nextInt(60))
                                .minusDays(1)
                        : first.plusDays(random.nextInt(2000));

                // When
                BigDecimal sum = BigDecimal.ZERO;
                LocalDate day = first;
                while (!day.isAfter(last)) {
                    LocalDate cut = day.plusDays(random.nextInt(400));
                    LocalDate end = cut.isAfter(last) ? last : cut;
                    BigDecimal part = portion(portion, amount, first, last, day, end);
                    assertThat(part).as("%s from %s to %s", amount, day, end).isNotNegative();
                    sum = sum.add(part);
                    day = end.plusDays(1);
                }

                // Then
                assertThat(sum).as("%s over %s to %s", amount, first, last).isEqualByComparingTo(amount);
            }
        }
    }

    private static BigDecimal portion(
            PreparedStatement statement,
            BigDecimal amount,
            LocalDate first,
            LocalDate last,
            LocalDate from,
            LocalDate to)
            throws SQLException {
        statement.setBigDecimal(1, amount);
        statement.setObject(2, first);
        statement.setObject(3, last);
        statement.setObject(4, from);
        statement.setObject(5, to);
        try (var rows = statement.executeQuery()) {
            rows.next();
            return rows.getBigDecimal(1);
        }
    }
}
