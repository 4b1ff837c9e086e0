package org.entente.partnerships.intake;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.partnerships.testing.Handing.approve;
import static org.entente.partnerships.testing.Sample.agreement;
import static org.entente.partnerships.testing.Sample.document;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.entente.partnerships.testing.LiveHeap;
import org.entente.partnerships.testing.Sample;
import org.entente.partnerships.testing.Stack;
import org.entente.partnerships.testing.Statements;
import org.entente.partnerships.testing.Tokens;
import org.junit.jupiter.api.Test;

/** On databases of their own, so that no other list is ten thousand rows longer. */
@QuarkusTest
@WithTestResource(value = Stack.class, scope = TestResourceScope.RESTRICTED_TO_CLASS)
class LargeDocumentTest {

    private static final int MANY = 10_000;
    private static final long MEGABYTE = 1 << 20;

    /** An agreement with a life of its own, and the warnings that it deserves: where, and what. */
    private record Odd(Sample agreement, List<String> warnings) {}

    @Test
    void tenThousandOddLivesLoseNoWarningAndTakeAsManyStatementsAsOne() throws SQLException {
        // Given
        String one = document(odd("first", MANY).agreement());
        List<Odd> odd = IntStream.range(0, MANY).mapToObj(i -> odd("large", i)).toList();
        String many = document(odd.stream().map(Odd::agreement).toArray(Sample[]::new));
        List<String> expected = new ArrayList<>();
        for (int i = 0; i < MANY; i++) {
            for (String warning : odd.get(i).warnings()) {
                expected.add("/agreements/%d/status_events/%s".formatted(i, warning));
            }
        }

        // When
        long forOne = Statements.during(() -> handedIn(one));
        List<JsonPath> answers = new ArrayList<>();
        long forMany = Statements.during(() -> answers.add(handedIn(many)));
        String id = answers.get(0).getString("id");

        // Then
        assertThat(forMany).isEqualTo(forOne).isLessThan(20);
        assertThat(warnings(answers.get(0))).hasSize(MANY + MANY / 5).containsExactlyElementsOf(expected);
        assertThat(answers.get(0).getInt("rows")).isEqualTo(MANY);
        assertThat(warnings(given().auth()
                        .oauth2(Tokens.auditor())
                        .get("/intakes/{id}", id)
                        .jsonPath()))
                .containsExactlyElementsOf(expected);
        approve(Tokens.approver(), id).then().statusCode(200);
        assertThat(handedIn(many).getInt("unchanged")).isEqualTo(MANY);
    }

    /** A document of ten thousand has some megabytes: what stands in memory of it meanwhile is so many times as much. */
    @Test
    void tenThousandTakeLittleMemoryAndKeepNone() {
        // Given
        taken(bytes("warm-up", 1000));
        byte[] document = bytes("heap", MANY);
        long before = LiveHeap.least();

        // When
        long most = LiveHeap.most(() -> taken(document));
        long after = LiveHeap.least();

        // Then
        assertThat(document.length).isGreaterThan((int) (4 * MEGABYTE));
        assertThat(most - before).as("at the most").isLessThan(40L * document.length);
        assertThat(after - before).as("for good").isLessThan(16 * MEGABYTE);
    }

    private static JsonPath handedIn(String document) {
        return JsonPath.from(post(document.getBytes(UTF_8), HttpResponse.BodyHandlers.ofString()));
    }

    private static void taken(byte[] document) {
        post(document, HttpResponse.BodyHandlers.discarding());
    }

    /** By a client that keeps nothing of what it sends: the usual one has it ready to be printed. */
    private static <T> T post(byte[] document, HttpResponse.BodyHandler<T> answer) {
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create("http://localhost:%d/intakes?submit=true".formatted(RestAssured.port)))
                .header("Authorization", "Bearer " + Tokens.editor())
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofByteArray(document))
                .build();
        HttpResponse<T> response =
                HttpClient.newHttpClient().sendAsync(request, answer).join();
        assertThat(response.statusCode()).isIn(200, 201);
        return response.body();
    }

    private static byte[] bytes(String prefix, int agreements) {
        return document(IntStream.range(0, agreements)
                        .mapToObj(i -> odd(prefix, i).agreement())
                        .toArray(Sample[]::new))
                .getBytes(UTF_8);
    }

    private static List<String> warnings(JsonPath intake) {
        List<String> pointers = intake.getList("warnings.pointer");
        List<String> messages = intake.getList("warnings.message");
        return IntStream.range(0, pointers.size())
                .mapToObj(i -> pointers.get(i) + ": " + messages.get(i))
                .toList();
    }

    /** Each on days of its own, and one of five ways of being odd. */
    private static Odd odd(String prefix, int number) {
        String id = prefix + "-" + number;
        LocalDate day = LocalDate.of(1990, 1, 1).plusDays(number);
        String first = day.toString();
        String second = day.plusDays(400).toString();
        String third = day.plusDays(800).toString();
        Sample agreement = agreement(id)
                .commitment(id + "-1", "GBR", "FRA", 1 + number, "GBP")
                .commitment(id + "-2", "GBR", "FRA", 1 + number, "GBP", "restates", List.of(id + "-1"));
        return switch (number % 5) {
            case 0 ->
                new Odd(agreement.event("in_force", first), List.of("0: in force, and no signature is on record"));
            case 1 ->
                new Odd(
                        agreement.event("signed", second).event("provisionally_applied", first),
                        List.of("1: provisionally applied before the signature on record"));
            case 2 ->
                new Odd(
                        agreement.event("signed", first).event("extended", second),
                        List.of("1: extended, and no entry into force is on record"));
            case 3 ->
                new Odd(
                        agreement
                                .event("signed", first)
                                .event("in_force", first)
                                .event("expired", second)
                                .event("suspended", third),
                        List.of("3: suspended after the agreement had ended"));
            default ->
                new Odd(
                        agreement.event("in_force", second, "effective_on", first),
                        List.of("0: in force, and no signature is on record", "0: takes effect before it was done"));
        };
    }
}
