package org.entente.statistics.sdmx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.Reader;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.statistics.period.PartialDate;
import org.entente.statistics.sdmx.SdmxFigure.Given;
import org.entente.statistics.sdmx.SdmxFigure.Published;
import org.entente.statistics.sdmx.SdmxFigure.Withdrawn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SdmxFiguresTest {

    private static final Published MAY =
            new Published("Long-term international migration", new PartialDate("2023-05-25"));
    private static final String HEADER =
            "STRUCTURE,STRUCTURE_ID,ACTION,FREQ,INDICATOR,REF_AREA,COUNTERPART_AREA,ROUTE,PUBLISHER,TIME_PERIOD,"
                    + "OBS_VALUE,OBS_STATUS,UNIT_MEASURE,UNIT_MULT,PRINTED,NOTE,RELEASE_TITLE,PUBLISHED_ON\n";
    private static final String SERIES = "YE,LTIM_NET,GBR,001,ALL,ONS,YE-2022-12";

    private final List<Refusal> refusals = new ArrayList<>();

    @Test
    void aFigureWithWhatThereIsToSay() {
        var figure = (Given) only(row("I", "606000,P,PERSONS,0,\"606,000\",to the letter,Migration,2023-05-25"));

        assertThat(figure.value()).isEqualByComparingTo("606000");
        assertThat(figure.printed()).isEqualTo("606,000");
        assertThat(figure.status()).isEqualTo("P");
        assertThat(figure.unit()).isEqualTo("PERSONS");
        assertThat(figure.note()).isEqualTo("to the letter");
        assertThat(figure.observed().period().label()).isEqualTo("YE-2022-12");
        assertThat(figure.published()).isEqualTo(new Published("Migration", new PartialDate("2023-05-25")));
    }

    @ParameterizedTest
    @CsvSource({"606,3,606000", "60.6,4,606000", "606000,-3,606", "6.06e5,,606000", "606000,0,606000"})
    void theMultiplierScalesTheValue(String value, String power, String scaled) {
        var figure = (Given) only(row("I", "%s,,,%s,,,,".formatted(value, power == null ? "" : power)));

        assertThat(figure.value()).isEqualByComparingTo(scaled);
    }

    @Test
    void aReleaseNamedOnceIsThatOfRowsThatNameNone() {
        assertThat(only(row("A", "1,,,,,,,")).published()).isEqualTo(MAY);
    }

    @ParameterizedTest
    @CsvSource({"NaN", "#N/A"})
    void whatIsIntentionallyMissingHasNoValue(String cell) {
        var figure = (Given) only(row("R", cell + ",M,#N/A,,,,,"));

        assertThat(figure.value()).isNull();
        assertThat(figure.unit()).isEmpty();
        assertThat(figure.status()).isEqualTo("M");
    }

    @Test
    void aFileWithSemicolonsMayWriteCommasInNumbers() {
        var file = """
                DATAFLOW;FREQ;INDICATOR;REF_AREA;COUNTERPART_AREA;ROUTE;PUBLISHER;TIME_PERIOD;OBS_VALUE
                ONS:LTIM(1.0);YE;LTIM_NET;GBR;001;ALL;ONS;2022-01-01/P1Y;12,4
                """;

        assertThat(((Given) only(file)).value()).isEqualByComparingTo("12.4");
    }

    @Test
    void aCommaThatMayGroupOrStartAFractionIsRefused() {
        read("""
                DATAFLOW;FREQ;INDICATOR;REF_AREA;COUNTERPART_AREA;ROUTE;PUBLISHER;TIME_PERIOD;OBS_VALUE
                ONS:LTIM(1.0);YE;LTIM_NET;GBR;001;ALL;ONS;2022-01-01/P1Y;606,000
                """);

        assertThat(refusals).extracting(Refusal::column).containsExactly("OBS_VALUE");
    }

    @ParameterizedTest
    @CsvSource({"'-,,,,,,,'", "',,,,,,,'", "'606000,,,,,by mistake,,'"})
    void aDeletionOfTheValueOrTheWholeWithdraws(String cells) {
        var figure = only(row("D", cells));

        assertThat(figure).isInstanceOf(Withdrawn.class);
        assertThat(figure.observed().indicator()).isEqualTo("LTIM_NET");
        assertThat(figure.published()).isEqualTo(MAY);
    }

    @Test
    void aDeletionSaysWhyAndWithWhichRelease() {
        var withdrawn = (Withdrawn) only(row("D", "-,,,,,a mistake,Correction,2023-06"));

        assertThat(withdrawn.note()).isEqualTo("a mistake");
        assertThat(withdrawn.published()).isEqualTo(new Published("Correction", new PartialDate("2023-06")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "I|YE,LTIM_NET,GBR,001,ALL,ONS,YE-2022-12|1.000.000,,,,,,,|OBS_VALUE",
                "I|YE,LTIM_NET,GBR,001,ALL,ONS,YE-2022-12|INF,,,,,,,|OBS_VALUE",
                "M|YE,LTIM_NET,GBR,001,ALL,ONS,YE-2022-12|,,,,,a note alone,,|OBS_VALUE",
                "I|YE,LTIM_NET,GBR,001,ALL,ONS,YE-2022-12|1,,,99,,,,|UNIT_MULT",
                "I|YE,LTIM_NET,GBR,001,ALL,ONS,YE-2022-12|1,,,,,,A title,|PUBLISHED_ON",
                "I|X,LTIM_NET,GBR,001,ALL,ONS,YE-2022-12|1,,,,,,,|FREQ",
                "I|A,LTIM_NET,GBR,001,ALL,ONS,YE-2022-12|1,,,,,,,|TIME_PERIOD",
                "I|YE,,GBR,001,ALL,ONS,YE-2022-12|1,,,,,,,|INDICATOR",
                "D|YE,LTIM_NET,,001,ALL,ONS,YE-2022-12|-,,,,,,,|REF_AREA",
                "D|YE,LTIM_NET,GBR,001,ALL,ONS,YE-2022-12|,-,,,,,,|OBS_VALUE"
            })
    void aRowThatDoesNotFitIsNamed(String action, String series, String cells, String column) {
        var read = read(HEADER + "dataflow,ENTENTE:FIGURES(1.0),%s,%s,%s\n".formatted(action, series, cells));

        assertThat(read).isEmpty();
        assertThat(refusals).hasSize(1);
        assertThat(refusals.get(0).line()).isEqualTo(2);
        assertThat(refusals.get(0).column()).isEqualTo(column);
        assertThat(refusals.get(0).reason()).isNotBlank();
    }

    @Test
    void aKeyThatContradictsTheDimensionsIsRefused() {
        read(
                "STRUCTURE,STRUCTURE_ID,SERIES_KEY,OBS_KEY,FREQ,INDICATOR,REF_AREA,COUNTERPART_AREA,ROUTE,PUBLISHER,TIME_PERIOD,OBS_VALUE\n"
                        + "dataflow,ENTENTE:FIGURES(1.0),YE.LTIM_NET.GBR.001.ALL.ONS,YE.LTIM_NET.GBR.001.ALL.ONS.YE-2022-11,"
                        + SERIES + ",1\n");

        assertThat(refusals).extracting(Refusal::column).containsExactly("OBS_KEY");
    }

    @Test
    void aDimensionThatIsMissingIsNamedInTheHeader() {
        assertThatThrownBy(() -> read("DATAFLOW,FREQ,INDICATOR,TIME_PERIOD,OBS_VALUE\n"))
                .isInstanceOf(RefusedFile.class)
                .satisfies(e -> assertThat(((RefusedFile) e).refusal().column()).isEqualTo("REF_AREA"));
    }

    @Test
    void withoutAReleaseFromElsewhereTheFileNamesIt() {
        String header = "DATAFLOW," + String.join(",", FigureStructure.DIMENSIONS) + ",OBS_VALUE\n";

        assertThatThrownBy(() -> SdmxFigures.open(new StringReader(header), null, refusals::add))
                .isInstanceOf(RefusedFile.class)
                .satisfies(e -> assertThat(((RefusedFile) e).refusal().column()).isEqualTo("RELEASE_TITLE"));
    }

    @Test
    void readsNoFurtherThanIsAsked() {
        var endless = new Endless();
        SdmxFigures figures = SdmxFigures.open(endless, MAY, refusals::add);

        for (int i = 0; i < 1_000; i++) {
            assertThat(figures.next()).isPresent();
        }

        assertThat(endless.read).isLessThan(1_000_000);
    }

    /** A file that never ends. */
    private static final class Endless extends Reader {

        private final String row = row("I", "1,,,,,,,").substring(HEADER.length());
        private String rest = HEADER;
        private int read;

        @Override
        public int read(char[] buffer, int offset, int length) {
            if (rest.isEmpty()) {
                rest = row;
            }
            int n = Math.min(length, rest.length());
            rest.getChars(0, n, buffer, offset);
            rest = rest.substring(n);
            read += n;
            return n;
        }

        @Override
        public void close() {}
    }

    private static String row(String action, String cells) {
        return HEADER + "dataflow,ENTENTE:FIGURES(1.0),%s,%s,%s\n".formatted(action, SERIES, cells);
    }

    private SdmxFigure only(String file) {
        List<SdmxFigure> read = read(file);
        assertThat(refusals).isEmpty();
        assertThat(read).hasSize(1);
        return read.get(0);
    }

    private List<SdmxFigure> read(String file) {
        SdmxFigures figures = SdmxFigures.open(new StringReader(file), MAY, refusals::add);
        List<SdmxFigure> read = new ArrayList<>();
        for (Optional<SdmxFigure> one = figures.next(); one.isPresent(); one = figures.next()) {
            read.add(one.get());
        }
        return read;
    }
}
