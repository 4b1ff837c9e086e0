package org.entente.statistics.sdmx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The examples of the SDMX-CSV Data Message Field Guide, and what is no SDMX-CSV. */
class SdmxCsvTest {

    private final List<Refusal> refusals = new ArrayList<>();

    @Test
    void anOrdinaryCase() {
        var lines = lines("""
                STRUCTURE,STRUCTURE_ID,ACTION,DIM_1,DIM_2,DIM_3,OBS_VALUE,ATTR_2,ATTR_3,ATTR_1,UPDATED
                dataflow,ESTAT:NA_MAIN(1.6.0),I,A,B,2014-01,12.4,Y,"Normal, special and other values",N,2021-01-22T13:15:41Z
                dataflow,ESTAT:NA_MAIN(1.6.0),I,A,B,2014-02,10.8,Y,"Normal, special and other values",Y,2021-01-22T13:15:41Z
                """);

        assertThat(lines).hasSize(2);
        assertThat(lines.get(1).number()).isEqualTo(3);
        assertThat(lines.get(1).structure()).isEqualTo("ESTAT:NA_MAIN(1.6.0)");
        assertThat(lines.get(1).action()).isEqualTo(Action.INFORMATION);
        assertThat(lines.get(1).cell("OBS_VALUE")).isEqualTo("10.8");
        assertThat(lines.get(1).cell("ATTR_3")).isEqualTo("Normal, special and other values");
        assertThat(lines.get(1).cell("UPDATED")).isEqualTo("2021-01-22T13:15:41Z");
    }

    @Test
    void componentsInAnyOrderAndWithSeveralValues() {
        var lines = lines("""
                STRUCTURE[;],STRUCTURE_ID,ACTION,OBS_VALUE1,OBS_VALUE2,ATTR_3,ATTR_1[],DIM_2,DIM_1,DIM_3
                dataflow,ESTAT:NA_MAIN(1.6.0),I,12.4,12.5,"Normal, special and other values",X;Y,B,A,2014-01
                """);

        assertThat(lines.get(0).cell("ATTR_1")).isEqualTo("X;Y");
        assertThat(lines.get(0).cell("DIM_1")).isEqualTo("A");
    }

    @Test
    void idsAndNamesTogetherWithKeysAndSemicolons() {
        var lines = lines("""
                STRUCTURE[|];STRUCTURE_ID;ACTION;SERIES_KEY;OBS_KEY;FREQ: Frequency;DIM_2: Dimension 2;DIM_3: Dimension 3;OBS_VALUE: Observation value;ATTR_2: Attribut 2
                dataflow;ESTAT:NA_MAIN(1.6.0): Principaux agrégats des comptes nationaux;I;A.B;A.B.2014-01;A: Value A;B: Value B;2014-01: 2014-01;12,4;Y: Oui
                """);

        assertThat(lines.get(0).structure()).isEqualTo("ESTAT:NA_MAIN(1.6.0)");
        assertThat(lines.get(0).cell("OBS_KEY")).isEqualTo("A.B.2014-01");
        assertThat(lines.get(0).cell("FREQ")).isEqualTo("A");
        assertThat(lines.get(0).cell("OBS_VALUE")).isEqualTo("12,4");
    }

    @Test
    void namesInColumnsOfTheirOwn() {
        var lines = lines("""
                STRUCTURE,STRUCTURE_ID,STRUCTURE_NAME,ACTION,DIM_1,Dimension 1,DIM_2,Dimension 2,DIM_3,Dimension 3,OBS_VALUE,Observation value,ATTR_1,Attribute 1
                dataflow,ESTAT:NA_MAIN(1.6.0),National Accounts Main Aggregates,I,A,Value A,B,Value B,2014-01,2014-01,12.4,,Y,Yes
                """);

        assertThat(lines.get(0).cells().keySet())
                .containsExactlyInAnyOrder("STRUCTURE_NAME", "DIM_1", "DIM_2", "DIM_3", "OBS_VALUE", "ATTR_1");
        assertThat(lines.get(0).cell("ATTR_1")).isEqualTo("Y");
    }

    @Test
    void valuesInSeveralLanguages() {
        var lines = lines("""
                STRUCTURE[;],STRUCTURE_ID,ACTION,DIM_1,DIM_2,DIM_3,OBS_VALUE,ATTR_1[en;fr]
                dataflow,ESTAT:NA_MAIN(1.6.0),I,A,B,2014-01,12.4,fr:N'importe quelle Valeur;en:Any Value
                datastructure,ESTAT:NA_MAIN(1.7.0),I,A,B,2014-02,10.8,"fr:Valeur ""X\"""
                dataprovision,ESTAT:NA_MAIN(1.8.0),I,A,B,2014-03,11.2,"\""en:Value1;fr:Valeur1"";""en:Value2;de:Wert2""\"
                """);

        assertThat(lines)
                .extracting(line -> line.cell("ATTR_1"))
                .containsExactly("Any Value", "Valeur \"X\"", "Value1;Value2");
    }

    @Test
    void actionsAreTheRowsOwn() {
        var lines = lines("""
                STRUCTURE,STRUCTURE_ID,ACTION,DIM_1,OBS_VALUE
                dataflow,ESTAT:NA_MAIN(1.6.0),A,A,12.4
                dataflow,ESTAT:NA_MAIN(1.6.0),R,B,10.8
                dataflow,ESTAT:NA_MAIN(1.6.0),M,C,10.8
                dataflow,ESTAT:NA_MAIN(1.6.0),D,D,-
                dataflow,ESTAT:NA_MAIN(1.6.0),,E,1
                """);

        assertThat(lines)
                .extracting(Line::action)
                .containsExactly(Action.APPEND, Action.REPLACE, Action.MERGE, Action.DELETE, Action.INFORMATION);
    }

    @Test
    void withoutAnActionTheMessageInforms() {
        var lines = lines("STRUCTURE,STRUCTURE_ID,DIM_1,OBS_VALUE\ndatastructure,AGENCY:DF_ID,A,12.4\n");

        assertThat(lines.get(0).action()).isEqualTo(Action.INFORMATION);
        assertThat(lines.get(0).structure()).isEqualTo("AGENCY:DF_ID");
    }

    @Test
    void nestedAttributesAndLineBreaks() {
        var lines = lines("""
                STRUCTURE[;],STRUCTURE_ID,ACTION,DIM_2,COLLECTION.METHOD[en;fr],CONTACT[],CONTACT[].NAME[],ATTR_1
                dataflow,AGENCY:DF_ID(1.0.0),I,A,en:AAA;fr:BBB,Contact 1;Contact 2,"\""C1 N1;C1 N2"";""C2 N1;C2 N2""\","<p>This is some ""xhtml"" with a line
                break</p>"
                dataflow,AGENCY:DF_ID(1.0.0),I,B,,,,
                """);

        assertThat(lines.get(0).cell("CONTACT")).isEqualTo("Contact 1;Contact 2");
        assertThat(lines.get(0).cell("ATTR_1")).isEqualTo("<p>This is some \"xhtml\" with a line\nbreak</p>");
        assertThat(lines.get(1).number()).isEqualTo(4);
    }

    @Test
    void theFirstVersion() {
        var csv = SdmxCsv.open(new StringReader("""
                \uFEFFDATAFLOW,FREQ,OBS_VALUE
                ESTAT:NA_MAIN(1.6.0): National Accounts,A,12.4
                """));

        assertThat(csv.version()).isEqualTo(SdmxVersion.V1);
        assertThat(csv.next(refusals::add).orElseThrow().structure()).isEqualTo("ESTAT:NA_MAIN(1.6.0)");
        assertThat(csv.next(refusals::add)).isEmpty();
    }

    @Test
    void namesWhatIsWrongAndReadsOn() {
        var lines = lines("""
                STRUCTURE,STRUCTURE_ID,ACTION,DIM_1
                dataflow,ESTAT:NA_MAIN(1.6.0),I
                dataset,ESTAT:NA_MAIN(1.6.0),I,A
                dataflow,NA_MAIN,I,A
                dataflow,ESTAT:NA_MAIN(1.6.0),X,A
                dataflow,ESTAT:NA_MAIN(1.6.0),I,A
                """);

        assertThat(lines).hasSize(1);
        assertThat(refusals).extracting(Refusal::line).containsExactly(2L, 3L, 4L, 5L);
        assertThat(refusals).extracting(Refusal::column).containsExactly("", "STRUCTURE", "STRUCTURE_ID", "ACTION");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "indicator,ref_area\nA,B\n",
                "STRUCTURE,ACTION,DIM_1\n",
                "STRUCTURE,STRUCTURE_ID,DIM_1,DIM_1\n",
                "STRUCTURE,STRUCTURE_ID,ATTR_1[]\n",
                "STRUCTURE,STRUCTURE_ID,\"DIM_1\n",
                "STRUCTURE,STRUCTURE_ID,DIM_1]\n"
            })
    void refusesHeadersThatAreNone(String file) {
        assertThatThrownBy(() -> lines(file))
                .isInstanceOf(RefusedFile.class)
                .satisfies(e -> assertThat(((RefusedFile) e).refusal().line()).isEqualTo(1));
    }

    private List<Line> lines(String file) {
        SdmxCsv csv = SdmxCsv.open(new StringReader(file));
        List<Line> lines = new ArrayList<>();
        for (Optional<Line> line = csv.next(refusals::add); line.isPresent(); line = csv.next(refusals::add)) {
            lines.add(line.get());
        }
        return lines;
    }
}
