package org.entente.statistics.sdmx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.entente.statistics.period.Frequency;
import org.entente.statistics.period.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class TimePeriodsTest {

    @ParameterizedTest
    @CsvSource({
        "A,2022,2022",
        "A,2022-A1,2022",
        "A,2022-01-01/P1Y,2022",
        "S,2022-S1,2022-S1",
        "S,2022-07-01/P6M,2022-S2",
        "Q,2022-Q4,2022-Q4",
        "Q,2022-10-01/P3M,2022-Q4",
        "M,2022-M06,2022-06",
        "M,2022-06,2022-06",
        "W,2022-W24,2022-W24",
        "D,2022-06-13,2022-06-13",
        "D,2022-D164,2022-06-13",
        "D,2022-06-13T00:00:00,2022-06-13",
        "YE,YE-2022-12,YE-2022-12",
        "YE,2022-01-01/P1Y,YE-2022-12",
        "YE,2021-07-01/P12M,YE-2022-06",
        "YTD,2023-01-01/P142D,2023-01-01/2023-05-22",
        "YTD,2023-01-01/2023-05-22,2023-01-01/2023-05-22",
        "PY,2023-03-01/P1M15D,2023-03-01/2023-04-15",
    })
    void readsThePeriodsOfTheStandardAndOurs(String frequency, String text, String label) {
        assertThat(TimePeriods.read(Frequency.ofCode(frequency), text).label()).isEqualTo(label);
    }

    @ParameterizedTest
    @CsvSource({"M,2022-Q4", "A,2022-01-01/P6M", "YE,2022", "D,2022-D366", "Q,2022-Q5", "W,2021-W53", "A,soon"})
    void refusesWhatIsNoPeriodOfTheFrequency(String frequency, String text) {
        assertThatThrownBy(() -> TimePeriods.read(Frequency.ofCode(frequency), text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(text.substring(0, 4));
    }

    static Stream<String> labels() {
        return Stream.of(
                "2022",
                "2022-S2",
                "2022-Q4",
                "2022-06",
                "2022-W52",
                "2022-06-13",
                "YE-2022-06",
                "2023-01-01/2023-05-22",
                "2024-02-03/2024-03-01");
    }

    @ParameterizedTest
    @MethodSource("labels")
    void readsAgainWhatItWrote(String label) {
        Period period = Period.parse(label);

        assertThat(TimePeriods.read(period.frequency(), TimePeriods.sdmx(period)))
                .isEqualTo(period);
    }

    @Test
    void writesAPartOfAYearByItsFirstDayAndLength() {
        assertThat(TimePeriods.sdmx(Period.parse("2023-01-01/2023-05-22"))).isEqualTo("2023-01-01/P142D");
    }
}
