package org.entente.statistics.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PrintReaderTest {

    @ParameterizedTest(name = "{0}, rounding {1}")
    @CsvSource(delimiter = '|', nullValues = "none", quoteCharacter = '"', textBlock = """
            45,755                  | none   | EXACT     | 45755   | none
            606,000                 | 1000   | ROUNDED   | 606000  | 605500 .. 606500
            606,000                 | none   | EXACT     | 606000  | none
            606,000                 | 1      | EXACT     | 606000  | none
            1.2 million             | none   | ROUNDED   | 1200000 | 1150000 .. 1250000
            1.2 million             | 100000 | ROUNDED   | 1200000 | 1150000 .. 1250000
            around 1.2m             | none   | ROUNDED   | 1200000 | 1150000 .. 1250000
            1,2 Mio.                | none   | ROUNDED   | 1200000 | 1150000 .. 1250000
            1.18 million            | 10000  | ROUNDED   | 1180000 | 1175000 .. 1185000
            1.234 million           | none   | ROUNDED   | 1234000 | 1233500 .. 1234500
            1.2 million people      | none   | ROUNDED   | 1200000 | 1150000 .. 1250000
            53mila                  | none   | ROUNDED   | 53000   | 52500 .. 53500
            53mila                  | 1000   | ROUNDED   | 53000   | 52500 .. 53500
            60 thousand             | none   | ROUNDED   | 60000   | 55000 .. 65000
            approximately 60 thousand | 1000 | ROUNDED   | 60000   | 59500 .. 60500
            1.0 million             | none   | ROUNDED   | 1000000 | 950000 .. 1050000
            1,401 milioni           | none   | ROUNDED   | 1401000 | 1400500 .. 1401500
            approximately 60,000    | none   | ROUNDED   | 60000   | 55000 .. 65000
            approximately 60,000    | 1000   | ROUNDED   | 60000   | 59500 .. 60500
            around 158,000          | 1000   | ROUNDED   | 158000  | 157500 .. 158500
            over 40,000             | none   | BOUNDED   | none    | 40000 .. open
            over 40,000             | 1000   | BOUNDED   | none    | 40000 .. open
            40,000+                 | none   | BOUNDED   | none    | 40000 .. open
            fewer than 5            | none   | BOUNDED   | none    | open .. 5
            <5                      | none   | BOUNDED   | none    | open .. 5
            almost 47 000           | 1000   | BOUNDED   | none    | open .. 47000
            just short of 200 000   | 1000   | BOUNDED   | none    | open .. 200000
            over 1.2 million        | none   | BOUNDED   | none    | 1200000 .. open
            between 40,000 and 45,000 | none | BOUNDED   | none    | 40000 .. 45000
            1.2 to 1.3 million      | none   | BOUNDED   | none    | 1150000 .. 1350000
            1 234 567               | none   | EXACT     | 1234567 | none
            1.234.567               | none   | EXACT     | 1234567 | none
            ٦٠٦٬٠٠٠                 | none   | EXACT     | 606000  | none
            1'234'567               | none   | EXACT     | 1234567 | none
            12,34,567               | none   | EXACT     | 1234567 | none
            105.140                 | 1      | EXACT     | 105140  | none
            1.401                   | 1      | EXACT     | 1401    | none
            45,755 [p]              | none   | EXACT     | 45755   | none
            -12,000                 | none   | EXACT     | -12000  | none
            −12 000                 | 1000   | ROUNDED   | -12000  | -12500 .. -11500
            """)
    void readsWhatThePrintAllows(
            String printed, BigDecimal rounding, ReadingKind kind, BigDecimal value, String bounds) {
        Reading reading = PrintReader.read(printed, new Precision(true, rounding));

        assertThat(reading.kind()).isEqualTo(kind);
        assertThat(reading.value()).isEqualTo(value);
        assertThat(reading.bounds() == null ? null : reading.bounds().toString())
                .isEqualTo(bounds);
        assertThat(reading.candidates()).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', nullValues = "none", quoteCharacter = '"', textBlock = """
            606,<>        | GARBLED   | 606000 .. 606999
            1,234,<>      | GARBLED   | 1234000 .. 1234999
            1,<>,567      | GARBLED   | 1000567 .. 1999567
            60?,000       | GARBLED   | 600000 .. 609000
            606,���       | GARBLED   | 606000 .. 606999
            606<>         | GARBLED   | 606 .. open
            over 606,<>   | GARBLED   | 606000 .. open
            1.<> million  | GARBLED   | 1000000 .. 2000000
            1234,567      | GARBLED   | 1234567 .. 1234567
            0,606         | GARBLED   | 606 .. 606
            1,234 thousand | AMBIGUOUS | 1233.5 .. 1234.5; 1233500 .. 1234500
            1,200 million | AMBIGUOUS | 1199500 .. 1200500; 1150000000 .. 1250000000
            400,4         | AMBIGUOUS | 400400 .. 400499; 4004 .. 4004
            12 34         | AMBIGUOUS | 12340 .. 12349; 1234 .. 1234
            7569,<>       | AMBIGUOUS | 7569 .. 7569; 7569000 .. 7569999
            over 400,4    | AMBIGUOUS | 400400 .. open; 4004 .. open
            """)
    void namesWhatAnUnclearPrintMayMean(String printed, ReadingKind kind, String candidates) {
        Reading reading = PrintReader.read(printed, Precision.ofCounts());

        assertThat(reading.kind()).isEqualTo(kind);
        assertThat(reading.value()).isNull();
        assertThat(reading.bounds()).isNull();
        assertThat(text(reading.candidates())).isEqualTo(candidates);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "hello",
                "<>",
                "12,3456",
                "a606",
                "606 dogs",
                "1,2,3",
                ",606",
                "(12,000)",
                "6,06,00",
                "5 mil",
                "1.2.3 million"
            })
    void readsNothingIntoWhatItDoesNotUnderstand(String printed) {
        Reading reading = PrintReader.read(printed, Precision.ofCounts());

        assertThat(reading).isEqualTo(new Reading.Garbled(List.of()));
    }

    @ParameterizedTest(name = "{0} says {1}")
    @CsvSource(delimiter = '|', textBlock = """
            [c] | Q
            [x] | O
            [z] | M
            :   | O
            ..  | O
            -   | O
            """)
    void aMarkForNothingSaysWhy(String printed, String status) {
        assertThat(PrintReader.read(printed, Precision.ofCounts())).isEqualTo(new Reading.Missing(status));
    }

    @Test
    void anEmptyPrintIsMissing() {
        assertThat(PrintReader.read("", Precision.ofCounts()).kind()).isEqualTo(ReadingKind.MISSING);
    }

    @Test
    void aNumberFromADataFileIsDerivedWithinHalfItsRounding() {
        assertThat(PrintReader.derived(new BigDecimal("606000"), Precision.ofCounts(1000))
                        .bounds())
                .hasToString("605500 .. 606500");
        assertThat(PrintReader.derived(new BigDecimal("45755"), Precision.ofCounts(1))
                        .bounds())
                .isNull();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', nullValues = "none", textBlock = """
            400,4   | EXACT     | 400.4
            0.125   | EXACT     | 0.125
            1.234,5 | EXACT     | 1234.5
            1.234   | AMBIGUOUS | none
            """)
    void aSeparatorMayStartAFractionWhereTheUnitIsNotCounted(String printed, ReadingKind kind, BigDecimal value) {
        Reading reading = PrintReader.read(printed, new Precision(false, null));

        assertThat(reading.kind()).isEqualTo(kind);
        assertThat(reading.value()).isEqualTo(value);
    }

    @Test
    void theCompilersNumberMustBeAmongWhatThePrintAllows() {
        Reading rounded = PrintReader.read("606,000", Precision.ofCounts(1000));
        Reading garbled = PrintReader.read("606,<>", Precision.ofCounts());

        assertThat(rounded.admits(new BigDecimal(606_400))).isTrue();
        assertThat(rounded.admits(new BigDecimal(607_000))).isFalse();
        assertThat(garbled.admits(new BigDecimal(606_999))).isTrue();
        assertThat(garbled.admits(new BigDecimal(607_000))).isFalse();
    }

    private static String text(List<Bounds> candidates) {
        return candidates.stream().map(Bounds::toString).collect(Collectors.joining("; "));
    }
}
