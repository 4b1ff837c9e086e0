package org.entente.gateway.graph;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTest {

    @ParameterizedTest
    @CsvSource({
        "2004, 2004-01-01, 2004-12-31",
        "2021-05, 2021-05-01, 2021-05-31",
        "2024-02, 2024-02-01, 2024-02-29",
        "2023-02, 2023-02-01, 2023-02-28",
        "2021-05-03, 2021-05-03, 2021-05-03"
    })
    void standsForAllDaysThatItMayMean(String text, LocalDate first, LocalDate last) {
        var date = new PartialDate(text);

        assertThat(date.firstDay(), equalTo(first));
        assertThat(date.lastDay(), equalTo(last));
        assertThat(date.stringValueForSerialization(), equalTo(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "204",
                "20044",
                "2021-13",
                "2021-00",
                "2023-02-29",
                "2023-2-1",
                "2021-05-03T00:00",
                "May 2021",
                "2021-05~",
                "202X"
            })
    void refusesWhatNoCalendarHas(String text) {
        assertThrows(IllegalArgumentException.class, () -> new PartialDate(text));
    }

    @Test
    void isNullWhereNothingIsKnown() {
        assertThat(PartialDate.ofNullable(null), nullValue());
    }
}
