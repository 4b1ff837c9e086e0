package org.entente.gateway.funding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.entente.gateway.commitment.PeriodBalance;
import org.entente.gateway.commitment.Purpose;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FundingYearsTest {

    @Test
    void moneyStandsWhereItsTimeLies() {
        // When
        var funding = FundingAndFigures.of(
                2022,
                2024,
                List.of(
                        balance("2019/2020", "2019-01-01", "2020-12-31"),
                        balance("2021/2022", "2021-01-01", "2022-12-31"),
                        balance("2023", "2023-01-01", "2023-12-31"),
                        balance("2023-03", "2023-03-01", "2023-03-31"),
                        balance("2023-04/2024-03", "2023-04-01", "2024-03-31"),
                        balance("2025", "2025-01-01", "2025-12-31"),
                        balance("2023/..", "2023-01-01", null),
                        balance("unknown", null, null)),
                List.of());

        // Then
        assertEquals(
                List.of(2022, 2023, 2024),
                funding.years().stream().map(FundingYear::year).toList());
        assertEquals(List.of(), labels(funding.years().get(0).funding()));
        assertEquals(List.of("2023", "2023-03"), labels(funding.years().get(1).funding()));
        assertEquals(List.of(), labels(funding.years().get(2).funding()));
        assertEquals(List.of("2021/2022", "2023-04/2024-03"), labels(funding.spanning()));
        assertEquals(List.of("2023/..", "unknown"), labels(funding.undated()));
    }

    private static List<String> labels(List<PeriodBalance> all) {
        return all.stream().map(PeriodBalance::period).toList();
    }

    private static PeriodBalance balance(String period, @Nullable String from, @Nullable String to) {
        return new PeriodBalance(
                period,
                from == null ? null : LocalDate.parse(from),
                to == null ? null : LocalDate.parse(to),
                Purpose.SECURITY,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                1,
                0,
                null,
                List.of());
    }
}
