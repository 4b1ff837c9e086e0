package org.entente.statistics.intake;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.entente.statistics.testing.Publishing.published;
import static org.entente.statistics.testing.Sample.csv;
import static org.entente.statistics.testing.Sample.netMigrationOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.entente.statistics.testing.Sample;
import org.entente.statistics.testing.Stack;
import org.entente.statistics.testing.Tokens;
import org.junit.jupiter.api.Test;

/** Files of a format whose rows ask for withdrawals. */
@QuarkusTest
@WithTestResource(Stack.class)
class WithdrawnByFileTest {

    private static final String KEY = "YE.LTIM_NET.VCT.001.ALL.ONS";

    /** The starter layout, each row read as a wish for a withdrawal. */
    @ApplicationScoped
    static class Withdrawals implements FileFormat {

        private final CsvFormat csv = new CsvFormat();

        @Override
        public boolean reads(String mediaType) {
            return mediaType.equals("text/x-withdrawals");
        }

        @Override
        public Iterator<Line> lines(InputStream file, KnownCodes known, Faults faults, Consumer<String> warn)
                throws IOException {
            Iterator<Line> rows = csv.lines(file, known, faults, warn);
            return StreamSupport.stream(((Iterable<Line>) () -> rows).spliterator(), false)
                    .map(Withdrawals::withdrawal)
                    .iterator();
        }

        private static Line withdrawal(Line line) {
            Map<Column, String> cells = new EnumMap<>(Column.class);
            Stream.of(Column.values()).forEach(column -> cells.put(column, line.cell(column)));
            return new Line(line.number(), Line.Action.WITHDRAW, cells);
        }
    }

    @Test
    void theFigureInForceIsWithdrawnByTheReleaseOfTheRow() {
        // Given
        published(netMigrationOf("VCT").publishedOn("2023-05-25"));

        // When
        var row = netMigrationOf("VCT")
                .title("Withdrawn")
                .publishedOn("2023-06-25")
                .set("note", "counted twice");
        Response answer = withdrawal(row);
        Response again = withdrawal(row);

        // Then
        answer.then().statusCode(201).body("rows", equalTo(1)).body("state", equalTo("SUBMITTED"));
        again.then().statusCode(200).body("unchanged", equalTo(1));
        figures().then().body("items", hasSize(1));
        given().auth()
                .oauth2(Tokens.approver())
                .post("/releases/{id}/approval", answer.<String>path("releases[0].id"))
                .then()
                .statusCode(200);
        figures().then().body("items", empty());
        withdrawal(row).then().statusCode(200).body("unchanged", equalTo(1));
    }

    @Test
    void whatIsNotInForceCannotBeWithdrawn() {
        // Given: a figure that was published after the release that is to withdraw it
        published(netMigrationOf("DMA").publishedOn("2023-05-25"));

        for (Sample row : new Sample[] {
            netMigrationOf("DMA").title("Too early").publishedOn("2023-04-25"),
            netMigrationOf("DMA")
                    .title("No such period")
                    .publishedOn("2023-06-25")
                    .period("YE-2001-12"),
            netMigrationOf("KNA").title("No such series").publishedOn("2023-06-25")
        }) {
            withdrawal(row)
                    .then()
                    .statusCode(422)
                    .body("errors[0].line", equalTo(2))
                    .body("errors[0].column", equalTo("period"))
                    .body("errors[0].reason", containsString("no figure in force"));
        }
    }

    private static Response withdrawal(Sample row) {
        return given().auth()
                .oauth2(Tokens.editor())
                .contentType("text/x-withdrawals")
                .queryParam("submit", true)
                .body(csv(row).getBytes(UTF_8))
                .post("/intakes");
    }

    private static Response figures() {
        return given().auth().oauth2(Tokens.reader()).get("/series/{key}/figures", KEY);
    }
}
