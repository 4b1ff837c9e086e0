package org.entente.partnerships.iati;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.entente.partnerships.document.Faults;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ActivityReaderTest {

    private static final String ACTIVITY = "<iati-activity><iati-identifier> A-1 </iati-identifier>%s</iati-activity>";

    private final Faults faults = new Faults();
    private final List<ReportedActivity> read = new ArrayList<>();

    @Test
    void elementsAreFoundByLineAndColumn() {
        // Given: after an element, after a text, after a comment, over several lines, after other characters
        read("""
                <?xml version="1.0"?>
                <iati-activities version="2.03"><!-- first
                --><iati-activity>
                  <iati-identifier>é\uD83D\uDEA2 A-1</iati-identifier>
                  <title><narrative>é</narrative></title><transaction
                     ref="1"/>
                \t<transaction ref="2"><value>1</value></transaction>
                  <!-- two --><transaction ref="3"/></iati-activity></iati-activities>""");

        // Then
        assertThat(faults.total()).isZero();
        assertThat(read.get(0).place()).isEqualTo(new Place(3, 4));
        assertThat(read.get(0).transactions())
                .extracting(ReportedActivity.Transaction::place)
                .containsExactly(new Place(5, 42), new Place(7, 2), new Place(8, 15));
        assertThat(read.get(0).transactions().get(1).amount()).isEqualTo(new Given("value", "1", new Place(7, 23)));
    }

    @Test
    void placesHoldFarInsideAFile() {
        // Given: much more than the parser holds at once
        String many = "<transaction ref=\"x\"/>\n  ".repeat(5000);

        // When
        read("<iati-activities version=\"2.03\"><iati-activity><iati-identifier>A</iati-identifier>\n  " + many
                + "</iati-activity></iati-activities>");

        // Then
        List<Place> places = read.get(0).transactions().stream()
                .map(ReportedActivity.Transaction::place)
                .toList();
        assertThat(places).hasSize(5000);
        for (int i = 0; i < places.size(); i++) {
            assertThat(places.get(i)).isEqualTo(new Place(i + 2, 3));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE iati-activities SYSTEM \"file:///etc/passwd\"><iati-activities version=\"2.03\"/>",
                "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><iati-activities version=\"2.03\">&x;</iati-activities>",
                "<!DOCTYPE a [<!ENTITY x \"xx\"><!ENTITY y \"&x;&x;\">]><iati-activities version=\"2.03\">&y;</iati-activities>"
            })
    void documentTypesAreRefusedBeforeAnythingIsLookedUp(String file) {
        // When
        read(file);

        // Then
        fault(1, 1, "document types and entities of their own are not taken");
    }

    @ParameterizedTest
    @CsvSource(
            value = {
                "<iati-activities version='2.03'><iati-activity></iati-activities>|1|50",
                "<iati-activities version='2.03'>&undeclared;</iati-activities>|1|45",
                "no XML|1|1",
                "''|1|1"
            },
            delimiter = '|')
    void whatIsNoXmlIsRefusedWhereItEndsToBe(String file, int line, int column) {
        // When
        read(file);

        // Then
        fault(line, column, "no well-formed XML from here on");
    }

    @Test
    void bytesThatAreNoTextAreRefused() {
        // When
        ActivityReader.read(
                new byte[] {'<', 'a', '>', (byte) 0xFF, (byte) 0xFE, '<', '/', 'a', '>'}, faults, read::add);

        // Then
        assertThat(faults.total()).isEqualTo(1);
    }

    @Test
    void anyEncodingThatIsDeclaredIsRead() {
        // When
        ActivityReader.read(file("<title><narrative>é</narrative></title>").getBytes(UTF_16), faults, read::add);

        // Then
        assertThat(faults.total()).isZero();
        assertThat(read).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"1.03", "2.04", "''"})
    void otherVersionsAreRefused(String version) {
        // When
        read("<iati-activities version='%s'><iati-activity/></iati-activities>".formatted(version));

        // Then
        fault(1, 1, "expected IATI version 2.03");
    }

    @Test
    void otherFilesAreRefused() {
        // When
        read("<iati-organisations version=\"2.03\"/>");

        // Then
        fault(1, 1, "expected iati-activities");
    }

    @Test
    void filesWithoutAnActivityAreRefused() {
        // When
        read("<iati-activities version=\"2.03\"/>");

        // Then
        fault(1, 1, "the file brings no activity");
    }

    @Test
    void depthHasALimit() {
        // When
        read(file("<a>".repeat(100) + "</a>".repeat(100)));

        // Then
        assertThat(faults.named()).hasSize(1);
        assertThat(faults.named().get(0).reason()).isEqualTo("at most 30 elements in one another");
        assertThat(read).isEmpty();
    }

    @Test
    void transactionsHaveALimit() {
        // When
        read(file("<transaction/>".repeat(20_001)));

        // Then
        assertThat(faults.named().get(0).reason()).isEqualTo("at most 20000 transactions");
    }

    @Test
    void anActivityHasAnIdentifier() {
        // When
        read("<iati-activities version=\"2.03\">\n <iati-activity><iati-identifier> </iati-identifier></iati-activity>"
                + "</iati-activities>");

        // Then
        fault(2, 2, "is missing");
    }

    @Test
    void otherPeoplesElementsAndUnknownOnesArePassedOver() {
        // When
        read(file(
                "<x:transaction xmlns:x=\"urn:x\" ref=\"1\"><x:value>1</x:value></x:transaction><new><transaction/></new>"
                        + "<transaction ref=\"2\"/>"));

        // Then
        assertThat(read.get(0).transactions())
                .extracting(ReportedActivity.Transaction::ref)
                .containsExactly("2");
    }

    @Test
    void textsComeOnOneLineAndNoLongerThanNeeded() {
        // Given
        String description = "<transaction><description><narrative>%s</narrative></description></transaction>";

        // When
        read(file(description.formatted("\n  a <![CDATA[<b>]]>\n\tc&#x85;d ")
                + description.formatted("x".repeat(1_999) + "\uD83D\uDEA2" + "x".repeat(100_000))));

        // Then
        assertThat(read.get(0).identifier()).isEqualTo("A-1");
        assertThat(read.get(0).transactions().get(0).description()).isEqualTo("a <b> c d");
        assertThat(read.get(0).transactions().get(1).description()).isEqualTo("x".repeat(1_999) + "…");
    }

    private void fault(int line, int column, String reason) {
        assertThat(faults.named()).hasSize(1);
        assertThat(faults.named().get(0).reason()).isEqualTo(reason);
        assertThat(faults.named().get(0).line()).isEqualTo(line);
        assertThat(faults.named().get(0).column()).isEqualTo(column);
        assertThat(read).isEmpty();
    }

    private static String file(String inActivity) {
        return "<iati-activities version=\"2.03\">" + ACTIVITY.formatted(inActivity) + "</iati-activities>";
    }

    private void read(String file) {
        ActivityReader.read(file.getBytes(UTF_8), faults, read::add);
    }
}
