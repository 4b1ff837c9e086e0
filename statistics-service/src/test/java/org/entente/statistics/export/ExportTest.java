package org.entente.statistics.export;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.statistics.testing.Publishing.published;
import static org.entente.statistics.testing.Publishing.submitted;
import static org.entente.statistics.testing.Releases.withdraw;
import static org.entente.statistics.testing.Releases.withdrawFigure;
import static org.entente.statistics.testing.Sample.netMigrationOf;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.Statement;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.entente.statistics.testing.Database;
import org.entente.statistics.testing.Stack;
import org.entente.statistics.testing.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(Stack.class)
class ExportTest {

    private static final String JUNE = "2023-06-01T00:00:00Z";
    private static final List<String> FORMS = List.of(
            "text/csv",
            "application/vnd.sdmx.data+csv;version=1.0.0",
            "application/vnd.sdmx.data+csv;version=2.0.0",
            "application/json");

    @Test
    void theSameSelectionAsOfTheSameInstantsIsTheSameBytesWhateverIsRecordedLater() throws Exception {
        // Given
        String first = published(
                        netMigrationOf("PNG"),
                        netMigrationOf("PNG").period("YE-2021-12").printed("1.2 million"))
                .get(0);
        String second = published(netMigrationOf("PNG")
                        .period("YE-2020-12")
                        .printed("over 40,000")
                        .title("Another release"))
                .get(0);
        Map<String, Response> then = new LinkedHashMap<>();
        for (String form : FORMS) {
            then.put(form, export(Tokens.auditor(), form, "refArea", "PNG", "asOf", JUNE, "vintages", true));
        }

        // When
        withdrawFigure(Tokens.editor(), first + "/YE.LTIM_NET.PNG.001.ALL.ONS/YE-2022-12", "a mistake")
                .then()
                .statusCode(201);
        published(netMigrationOf("PNG")
                .printed("607,000")
                .publishedOn("2023-05-30")
                .title("Late to come in"));
        withdraw(Tokens.approver(), second, "retracted", "2023-05-28T00:00:00Z")
                .then()
                .statusCode(200);

        // Then
        for (Map.Entry<String, Response> one : then.entrySet()) {
            String form = one.getKey();
            Response before = one.getValue();
            Response again = export(
                    Tokens.auditor(),
                    form,
                    "refArea",
                    "PNG",
                    "vintages",
                    true,
                    "asOf",
                    before.header("Entente-As-Of"),
                    "recordedAsOf",
                    before.header("Entente-Recorded-As-Of"));
            assertThat(again.asByteArray()).as(form).isNotEmpty().isEqualTo(before.asByteArray());
            assertThat(again.header("Repr-Digest")).isEqualTo(before.header("Repr-Digest"));
            assertThat(again.header("Repr-Digest")).isEqualTo("sha-256=:%s:".formatted(sha256(again.asByteArray())));
            assertThat(again.header("Entente-As-Of")).isEqualTo(JUNE);
            Response now = export(Tokens.auditor(), form, "refArea", "PNG", "vintages", true, "asOf", JUNE);
            assertThat(now.asByteArray()).as(form).isNotEqualTo(before.asByteArray());
        }
    }

    @Test
    void csvIsWhatOtherReadersRead() {
        // Given
        String release = published(
                        netMigrationOf("ERI").set("note", "said \"provisionally\", in a footnote"),
                        netMigrationOf("ERI")
                                .period("YE-2021-12")
                                .printed("7569,<>")
                                .set("rounding", ""))
                .get(0);

        // When
        Response answer = export(Tokens.reader(), "text/csv", "refArea", "ERI");

        // Then
        String text = new String(answer.asByteArray(), UTF_8);
        assertThat(text.replace("\r\n", "")).doesNotContain("\n");
        assertThat(answer.contentType()).startsWith("text/csv");
        assertThat(answer.header("Content-Disposition"))
                .matches("attachment; filename=\"entente-figures-\\d{8}T\\d{6}Z.csv\"");
        assertThat(answer.header("Content-Encoding")).isNull();
        List<NamedCsvRecord> rows =
                CsvReader.builder().ofNamedCsvRecord(text).stream().toList();
        assertThat(rows).hasSize(2);
        assertThat(rows.get(0).getField("candidates")).isEqualTo("7569;7569000..7569999");
        assertThat(rows.get(0).getField("value")).isEmpty();
        NamedCsvRecord row = rows.get(1);
        assertThat(row.getField("series_key")).isEqualTo("YE.LTIM_NET.ERI.001.ALL.ONS");
        assertThat(row.getField("period")).isEqualTo("YE-2022-12");
        assertThat(row.getField("printed")).isEqualTo("606,000");
        assertThat(row.getField("value")).isEqualTo("606000");
        assertThat(row.getField("low")).isEqualTo("605500");
        assertThat(row.getField("high")).isEqualTo("606500");
        assertThat(row.getField("note")).isEqualTo("said \"provisionally\", in a footnote");
        assertThat(row.getField("release_id")).isEqualTo(release);
        assertThat(row.getField("published_at")).isEqualTo("2023-05-25T00:00:00Z");
        assertThat(row.getField("licence")).isEqualTo("OGL-UK-3.0");
    }

    @Test
    void vintagesAreAllThatIsKnownAndTheOthersWhatIsInForce() {
        // Given
        published(netMigrationOf("GRD"));
        published(netMigrationOf("GRD").printed("745,000").publishedOn("2023-11-23"));

        // Then
        assertThat(printed("asOf", "2023-06-01")).containsExactly("606,000");
        assertThat(printed("asOf", "2023-12-01")).containsExactly("745,000");
        assertThat(printed("asOf", "2023-12-01", "vintages", true)).containsExactly("606,000", "745,000");
        assertThat(printed("asOf", "2023-05-01")).isEmpty();
        assertThat(printed("from", "YE-2023-12")).isEmpty();
        assertThat(printed("publisher", "HO")).isEmpty();
        assertThat(printed("key", "YE.LTIM_NET.GRD.001.ALL.ONS")).containsExactly("745,000");
    }

    private static List<String> printed(Object... parameters) {
        Object[] all = new Object[parameters.length + 2];
        all[0] = "refArea";
        all[1] = "GRD";
        System.arraycopy(parameters, 0, all, 2, parameters.length);
        return export(Tokens.reader(), "application/json", all)
                .then()
                .statusCode(200)
                .extract()
                .path("items.printed");
    }

    @Test
    void whatIsBeingWrittenCannotSlipInBeforeTheInstantThatWasPrinted() throws Exception {
        // Given
        published(netMigrationOf("MUS"));
        String id = submitted(netMigrationOf("MUS").printed("607,000").publishedOn("2023-05-30"))
                .get(0);
        Response during;
        try (Connection writer = Database.asOwner()) {
            writer.setAutoCommit(false);
            Instant at = approveInTurn(writer, id);

            // When
            during = export(Tokens.auditor(), "text/csv", "refArea", "MUS");
            assertThat(Instant.parse(during.header("Entente-Recorded-As-Of"))).isBefore(at);
            writer.commit();
        }

        // Then
        Response later = export(
                Tokens.auditor(),
                "text/csv",
                "refArea",
                "MUS",
                "asOf",
                during.header("Entente-As-Of"),
                "recordedAsOf",
                during.header("Entente-Recorded-As-Of"));
        assertThat(later.asString())
                .isEqualTo(during.asString())
                .contains("606,000")
                .doesNotContain("607,000");
        assertThat(export(Tokens.auditor(), "text/csv", "refArea", "MUS").asString())
                .contains("607,000");
    }

    private static Instant approveInTurn(Connection writer, String id) throws Exception {
        try (Statement turn = writer.createStatement();
                PreparedStatement approval = writer.prepareStatement(
                        "update release set approved_by = 'somebody', approved_at = ? where id = ?")) {
            turn.execute("select pg_advisory_xact_lock(7305001)");
            Instant at = OffsetDateTime.now(ZoneOffset.UTC).toInstant();
            approval.setObject(1, at.atOffset(ZoneOffset.UTC));
            approval.setObject(2, UUID.fromString(id));
            assertThat(approval.executeUpdate()).isEqualTo(1);
            return at;
        }
    }

    @ParameterizedTest
    @CsvSource({
        "text/csv, text/csv, series_key",
        "*/*, text/csv, series_key",
        "application/vnd.sdmx.data+csv, version=2.0.0, 'STRUCTURE,STRUCTURE_ID,ACTION,FREQ'",
        "application/vnd.sdmx.data+csv;version=2.0.0, version=2.0.0, 'STRUCTURE,STRUCTURE_ID,ACTION,FREQ'",
        "application/vnd.sdmx.data+csv;version=1.0.0, version=1.0.0, 'DATAFLOW,FREQ'",
        "'text/csv;q=0.1, application/json', application/json, '{\"asOf\":'",
    })
    void theFormIsWhatIsAcceptedBest(String accept, String type, String start) {
        Response answer = export(Tokens.reader(), accept, "refArea", "ERI");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.contentType()).contains(type);
        assertThat(answer.asString()).startsWith(start);
    }

    @Test
    void refusesWhatCannotBeUnderstood() {
        assertThat(export(Tokens.reader(), "application/pdf").path("code").toString())
                .isEqualTo("NOT_ACCEPTABLE");
        assertThat(export(Tokens.reader(), "*/*", "format", "xlsx").path("code").toString())
                .isEqualTo("BAD_PARAMETER");
        assertThat(export(Tokens.reader(), "*/*", "publisher", "Home Office")
                        .path("errors[0].field")
                        .toString())
                .isEqualTo("publisher");
        assertThat(export(Tokens.reader(), "*/*", "key", "A.B")
                        .path("errors[0].field")
                        .toString())
                .isEqualTo("key");
        assertThat(export(Tokens.reader(), "*/*", "recordedAsOf", JUNE)
                        .path("code")
                        .toString())
                .isEqualTo("RECORDED_CLOCK_NOT_YOURS");
    }

    @Test
    void whoeverHasTheFileIsToldSo() {
        // Given
        published(netMigrationOf("BRN"));
        Response first = export(Tokens.reader(), "text/csv", "refArea", "BRN", "asOf", JUNE);

        // When
        Response second = given().auth()
                .oauth2(Tokens.reader())
                .accept("text/csv")
                .header("If-None-Match", first.header("ETag"))
                .queryParam("refArea", "BRN")
                .queryParam("asOf", JUNE)
                .get("/export");

        // Then
        assertThat(second.statusCode()).isEqualTo(304);
        assertThat(second.asByteArray()).isEmpty();
    }

    private static Response export(String token, String accept, Object... parameters) {
        var request = given().auth().oauth2(token).header("Accept", accept);
        for (int i = 0; i < parameters.length; i += 2) {
            request.queryParam(String.valueOf(parameters[i]), parameters[i + 1]);
        }
        return request.get("/export");
    }

    private static String sha256(byte[] bytes) throws Exception {
        return Base64.getEncoder()
                .encodeToString(MessageDigest.getInstance("SHA-256").digest(bytes));
    }
}
