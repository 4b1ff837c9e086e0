package org.entente.gateway;

import static com.github.tomakehurst.wiremock.client.WireMock.serverError;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Notices of both services reach whoever listens, each once, and can be taken up again behind any of them. */
@QuarkusTest
class NoticesTest extends GatewayTest {

    private static final String AGREEMENT = "uk-rwanda-mou-2022";
    private static final String NOTICES = """
            subscription { changes%s { __typename
              ... on ReleaseNotice { id at step release { id title state } }
              ... on AgreementNotice { id at change agreement { id title parties { area { code name } } engagements { id } } } } }""";

    private static String all() {
        return NOTICES.formatted("").replace("\n", " ");
    }

    private static String after(String id) {
        return NOTICES.formatted("(after: \"%s\")".formatted(id)).replace("\n", " ");
    }

    private static String changes(String member) {
        return "payload.data.changes." + member;
    }

    @Test
    void bothServicesAreHeard() {
        try (var listener = Listener.of(realm.token("both", List.of(), "reader"))) {
            listener.subscribe("a", all());
            statistics.tell("PUBLISHED");
            var release = listener.next();
            assertThat(release.getString("payload.errors")).isNull();
            assertThat(release.getString("id")).isEqualTo("a");
            assertThat(release.getString("type")).isEqualTo("next");
            assertThat(release.getString(changes("__typename"))).isEqualTo("ReleaseNotice");
            assertThat(release.getString(changes("step"))).isEqualTo("PUBLISHED");
            assertThat(release.getString(changes("at"))).isEqualTo("2026-11-26T09:30:00Z");
            assertThat(release.getString(changes("release.state"))).isEqualTo("PUBLISHED");

            partnerships.tell("event EXPIRED of 2024 added", AGREEMENT);
            var agreement = listener.next();
            assertThat(agreement.getString("payload.errors")).isNull();
            assertThat(agreement.getString(changes("change"))).isEqualTo("event EXPIRED of 2024 added");
            assertThat(agreement.getString(changes("agreement.id"))).isEqualTo("agreement:" + AGREEMENT);
            assertThat(agreement.getList(changes("agreement.parties.area.code")))
                    .contains("GBR", "RWA");
        }
    }

    /** The second notice asks anew: what the first one's fields were answered may no longer be true. */
    @Test
    void eachNoticeIsAnsweredAnew() {
        try (var listener = Listener.of(realm.token("anew", List.of(), "reader"))) {
            listener.subscribe("a", all());
            partnerships.tell("one", AGREEMENT);
            listener.next();
            partnerships.forgetCalls();
            partnerships.tell("two", AGREEMENT);
            assertThat(listener.next().getString(changes("change"))).isEqualTo("two");
            assertThat(partnerships.calls()).contains("POST /query");
        }
    }

    @Test
    void aSubscriptionGoesOnBehindTheLastNoticeThatWasHeard() {
        String second;
        try (var listener = Listener.of(realm.token("again", List.of(), "reader"))) {
            listener.subscribe("a", all());
            statistics.tell("APPROVED");
            listener.next();
            partnerships.tell("one", AGREEMENT);
            second = listener.next().getString(changes("id"));
        }
        statistics.tell("PUBLISHED");
        partnerships.tell("two", AGREEMENT);
        try (var listener = Listener.of(realm.token("again", List.of(), "reader"))) {
            listener.subscribe("b", after(second));
            var heard = List.of(words(listener.next()), words(listener.next()));
            assertThat(heard).containsExactlyInAnyOrder("PUBLISHED", "two");
            statistics.tell("WITHDRAWN");
            assertThat(words(listener.next())).isEqualTo("WITHDRAWN");
        }
    }

    private static String words(JsonPath notice) {
        var step = notice.getString(changes("step"));
        return step == null ? notice.getString(changes("change")) : step;
    }

    @Test
    @Timeout(60)
    void whoIsAwayIsAskedAgainAndNothingIsMissed() {
        try (var listener = Listener.of(realm.token("away", List.of(), "reader"))) {
            listener.subscribe("a", all());
            statistics.tell("PUBLISHED");
            listener.next();
            statistics.answer("/changes", serverError());
            partnerships.tell("meanwhile", AGREEMENT);
            assertThat(words(listener.next())).isEqualTo("meanwhile");
            while (statistics.failures() == 0) {
                Thread.onSpinWait();
            }
            statistics.stopAnswering("/changes");
            statistics.tell("WITHDRAWN");
            assertThat(words(listener.next())).isEqualTo("WITHDRAWN");
        }
    }

    @Test
    void servicesAreAskedWithTheViewersTokenAndTheAreas() {
        var token = realm.token("areas", List.of(), "reader");
        try (var listener = Listener.of(token)) {
            listener.subscribe("a", "subscription { changes(areas: [\"TUN\", \"ITA\"]) { __typename } }");
            partnerships.tell("one", AGREEMENT);
            listener.next();
            statistics.tell("PUBLISHED");
            listener.next();
            for (var service : List.of(statistics, partnerships)) {
                var asked = service.requests().stream()
                        .filter(request -> StandIn.all(request, "area").equals(List.of("TUN", "ITA")))
                        .findFirst()
                        .orElseThrow();
                assertThat(asked.getHeader("Authorization")).isEqualTo("Bearer " + token);
            }
        }
    }

    @Test
    void whatCannotBeUnderstoodIsSaid() {
        try (var listener = Listener.of(realm.token("bad", List.of(), "reader"))) {
            refused(listener, "subscription { changes(areas: [\"QQQ\"]) { __typename } }", "areas");
            refused(listener, "subscription { changes(after: \"nonsense\") { __typename } }", "after");
            refused(listener, "subscription { changes { nonsense } }", null);
            refused(listener, "subscription { changes { __typename ", null);
            refused(listener, "{ me { username } }", null);
            refused(listener, "mutation { submitRelease(id: \"release:1\") { id } }", null);
            refused(listener, "subscription { changes { __typename } me: changes { __typename } }", null);
        }
    }

    private static void refused(Listener listener, String query, @Nullable String argument) {
        var answer = listener.subscribe("x", query).next();
        assertThat(answer.getString("type")).as(query).isEqualTo("error");
        assertThat(answer.getString("payload[0].extensions.code")).as(query).isEqualTo("BAD_USER_INPUT");
        assertThat(answer.getString("payload[0].extensions.argument")).as(query).isEqualTo(argument);
    }

    @Test
    void whatAnswersTooMuchIsRefusedBeforeAnybodyIsAsked() {
        try (var listener = Listener.of(realm.token("dear", List.of(), "reader"))) {
            var dear = "series(limit: 500) { figures(limit: 1000) { vintages { release { title } } } }";
            refused(
                    listener,
                    "subscription { changes { ... on AgreementNotice { agreement { parties { area { %s } } } } } }"
                            .formatted(dear),
                    null);
            assertThat(partnerships.requests())
                    .noneMatch(request -> request.getUrl().startsWith("/changes"));
        }
    }
}
