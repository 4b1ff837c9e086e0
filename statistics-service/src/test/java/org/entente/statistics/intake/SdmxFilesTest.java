package org.entente.statistics.intake;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.statistics.testing.Publishing.published;
import static org.entente.statistics.testing.Sample.netMigrationOf;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import de.siegmar.fastcsv.reader.CsvReader;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.entente.statistics.testing.Stack;
import org.entente.statistics.testing.Tokens;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** SDMX-CSV on its way in. */
@QuarkusTest
@WithTestResource(Stack.class)
class SdmxFilesTest {

    private static final String HEADER =
            "STRUCTURE,STRUCTURE_ID,ACTION,FREQ,INDICATOR,REF_AREA,COUNTERPART_AREA,ROUTE,PUBLISHER,TIME_PERIOD,OBS_VALUE,"
                    + "OBS_STATUS,UNIT_MEASURE,PRINTED,NOTE,RELEASE_TITLE,PUBLISHED_ON\r\n";

    @ParameterizedTest
    @CsvSource({"2.0.0, FSM, MHL, false", "1.0.0, COM, SLB, true"})
    void whatWasExportedIsTakenInAgainAndAnswersTheSame(String version, String from, String to, boolean packed)
            throws IOException {
        // Given
        published(
                netMigrationOf(from).set("note", "said \"provisionally\", in a footnote"),
                netMigrationOf(from).period("YE-2021-12").printed("1.2 million").rounding(""),
                netMigrationOf(from).period("YE-2020-12").printed("over 40,000").rounding(""),
                netMigrationOf(from).period("YE-2019-12").printed("7569,<>").rounding(""),
                netMigrationOf(from).period("YE-2018-12").printed("[c]").set("status", ""),
                netMigrationOf(from)
                        .period("2022-Q3")
                        .printed("")
                        .set("value", "1234")
                        .rounding("1"),
                netMigrationOf(from).period("2023-01-01/2023-05-22").printed("-12,000"));
        published(netMigrationOf(from).printed("745,000").publishedOn("2023-11-23"));
        String type = "application/vnd.sdmx.data+csv;version=" + version;
        String exported = given().auth()
                .oauth2(Tokens.reader())
                .header("Accept", type)
                .queryParam("refArea", from)
                .get("/export")
                .asString();
        assertThat(exported.lines()).hasSize(8);

        // When
        Response answer = take(type, exported.replace("," + from + ",", "," + to + ","), packed);

        // Then
        answer.then().statusCode(201).body("rows", equalTo(7));
        approve(answer);
        List<Map<String, String>> figures = figures(to);
        assertThat(figures).hasSize(7).isEqualTo(renamed(figures(from), from, to));
    }

    @Test
    void whatIsDeletedIsWithdrawn() {
        // Given
        published(netMigrationOf("GUM"));

        // When
        Response answer = take(
                "application/vnd.sdmx.data+csv;version=2.0.0",
                HEADER + row("D", "GUM", "YE-2022-12", "-,,,,counted twice,Withdrawn,2023-06-25"),
                false);

        // Then
        answer.then().statusCode(201);
        approve(answer);
        assertThat(printed("2023-06-01")).containsExactly("606,000");
        assertThat(printed(null)).isEmpty();
    }

    private static List<String> printed(@Nullable String asOf) {
        var request = given().auth().oauth2(Tokens.reader());
        if (asOf != null) {
            request.queryParam("asOf", asOf);
        }
        return request.get("/series/YE.LTIM_NET.GUM.001.ALL.ONS/figures")
                .then()
                .statusCode(200)
                .extract()
                .path("items.printed");
    }

    @Test
    void aBadRowIsNamedAndNothingRemains() {
        // Given
        String good = row("I", "ASM", "YE-2022-12", "606000,P,PERSONS,,,A release,2023-05-25");

        // When
        Response refused = take(
                "application/vnd.sdmx.data+csv",
                HEADER
                        + good
                        + row("I", "ASM", "2022-Q4", "1,P,PERSONS,,,A release,2023-05-25")
                        + row("I", "XXX", "YE-2021-12", "1,P,PERSONS,,,A release,2023-05-25"),
                false);

        // Then
        refused.then()
                .statusCode(422)
                .body("errors", hasSize(2))
                .body("errors[0].line", equalTo(3))
                .body("errors[0].column", equalTo("TIME_PERIOD"))
                .body("errors[0].value", equalTo("2022-Q4"))
                .body("errors[1].line", equalTo(4))
                .body("errors[1].value", equalTo("XXX"));
        take("application/vnd.sdmx.data+csv", HEADER + good, false)
                .then()
                .statusCode(201)
                .body("rows", equalTo(1));
    }

    @Test
    void aColumnThatTheStructureDoesNotKnowIsLeftAsideAndNamed() {
        String file = HEADER.replace("OBS_STATUS", "OBS_STATU")
                + row("I", "VIR", "YE-2022-12", "606000,P,PERSONS,,,A release,2023-05-25");

        take("application/vnd.sdmx.data+csv", file, false)
                .then()
                .statusCode(201)
                .body("rows", equalTo(1))
                .body("warnings", hasItem("column OBS_STATU is none of the structure's and was left aside"));
    }

    @Test
    void whatIsNoSdmxCsvIsRefused() {
        take("application/vnd.sdmx.data+csv", "indicator,ref_area\r\nA,B\r\n", false)
                .then()
                .statusCode(422)
                .body("errors", hasSize(1))
                .body("errors[0].line", equalTo(1));
        take("application/vnd.sdmx.data+csv", HEADER, false)
                .then()
                .statusCode(422)
                .body("errors[0].reason", equalTo("the file holds no rows"));
        given().auth()
                .oauth2(Tokens.editor())
                .contentType("application/vnd.sdmx.data+csv")
                .body(HEADER.replace("NOTE", "N\u00D6TE").getBytes(ISO_8859_1))
                .post("/intakes")
                .then()
                .statusCode(422)
                .body("errors[0].reason", equalTo("the file is not UTF-8 from here on"));
    }

    private static String row(String action, String area, String period, String cells) {
        return "dataflow,ENTENTE:FIGURES(1.0),%s,YE,LTIM_NET,%s,001,ALL,ONS,%s,%s\r\n"
                .formatted(action, area, period, cells);
    }

    private static Response take(String type, String file, boolean packed) {
        var request = given().auth().oauth2(Tokens.editor()).queryParam("submit", true);
        if (packed) {
            request.header("Content-Encoding", "gzip");
        }
        return request.header("Content-Type", type)
                .body(packed ? gzip(file) : file.getBytes(UTF_8))
                .post("/intakes");
    }

    private static byte[] gzip(String text) {
        var packed = new ByteArrayOutputStream();
        try (var out = new GZIPOutputStream(packed)) {
            out.write(text.getBytes(UTF_8));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return packed.toByteArray();
    }

    private static void approve(Response answer) {
        List<String> ids = answer.path("releases.id");
        given().auth()
                .oauth2(Tokens.approver())
                .contentType("application/json")
                .body(Map.of("ids", ids))
                .post("/releases/approvals")
                .then()
                .statusCode(200);
    }

    /** The figures in force as rows of the CSV export, but for the ids of their releases. */
    private static List<Map<String, String>> figures(String area) throws IOException {
        String csv = given().auth()
                .oauth2(Tokens.reader())
                .queryParam("refArea", area)
                .queryParam("format", "csv")
                .get("/export")
                .asString();
        try (var rows = CsvReader.builder().ofNamedCsvRecord(csv)) {
            return rows.stream()
                    .map(row -> row.getFieldsAsMap())
                    .peek(fields -> fields.remove("release_id"))
                    .toList();
        }
    }

    private static List<Map<String, String>> renamed(List<Map<String, String>> rows, String from, String to) {
        rows.forEach(row ->
                row.replaceAll((column, cell) -> column.equals("release_title") ? cell : cell.replace(from, to)));
        return rows;
    }
}
