package org.entente.statistics.period;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
            2022,                   2022-01-01, 2022-12-31, ANNUAL,       2022
            2022-S1,                2022-01-01, 2022-06-30, HALF_YEARLY,  2022-S1
            2022-S2,                2022-07-01, 2022-12-31, HALF_YEARLY,  2022-S2
            2022-Q4,                2022-10-01, 2022-12-31, QUARTERLY,    2022-Q4
            2024-02,                2024-02-01, 2024-02-29, MONTHLY,      2024-02
            2022-W24,               2022-06-13, 2022-06-19, WEEKLY,       2022-W24
            2020-W53,               2020-12-28, 2021-01-03, WEEKLY,       2020-W53
            2022-06-13,             2022-06-13, 2022-06-13, DAILY,        2022-06-13
            YE-2022-12,             2022-01-01, 2022-12-31, YEAR_ENDING,  YE-2022-12
            YE-2022-06,             2021-07-01, 2022-06-30, YEAR_ENDING,  YE-2022-06
            2023-01-01/2023-05-22,  2023-01-01, 2023-05-22, YEAR_TO_DATE, 2023-01-01/2023-05-22
            2023-01/2023-11,        2023-01-01, 2023-11-30, YEAR_TO_DATE, 2023-01-01/2023-11-30
            2023-03-01/2023-05-22,  2023-03-01, 2023-05-22, PART_YEAR,    2023-03-01/2023-05-22
            """)
    void saysWhichDaysItHolds(String label, LocalDate start, LocalDate end, Frequency frequency, String printed) {
        assertThat(Period.parse(label)).isEqualTo(new Period(printed, start, end, frequency));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2022-13",
                "2022-02-30",
                "2022-S3",
                "2022-Q5",
                "2021-W53",
                "2022-W00",
                "YE-2022",
                "2023-05-22/2023-01-01",
                "22",
                "",
                "2022-6",
                "2022-04-14/2024-01-31"
            })
    void refusesWhatIsNoPeriod(String label) {
        assertThatThrownBy(() -> Period.parse(label))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(label);
    }

    @Test
    void isOrderedByItsFirstDayThenByItsLast() {
        List<String> labels = List.of("2022-W01", "2023", "2022", "2022-01", "2021-12", "2022-Q1");

        assertThat(labels.stream().map(Period::parse).sorted().map(Period::label))
                .containsExactly("2021-12", "2022-01", "2022-Q1", "2022", "2022-W01", "2023");
    }

    @ParameterizedTest(name = "{0} counts from {1}")
    @CsvSource({"2023-05-25, 2023-05-25T00:00:00Z", "2023-05, 2023-06-01T00:00:00Z", "2023, 2024-01-01T00:00:00Z"})
    void aPartialDateCountsFromWhenItIsCertain(String date, String instant) {
        assertThat(new PartialDate(date).countsFrom()).hasToString(instant);
    }

    @Test
    void refusesDatesThatDoNotExist() {
        assertThat(Stream.of("2023-13", "2023-02-30", "23", "2023-1", "tomorrow"))
                .allSatisfy(text -> assertThatThrownBy(() -> new PartialDate(text))
                        .isInstanceOf(IllegalArgumentException.class)
                        .hasMessageContaining(text));
    }
}
