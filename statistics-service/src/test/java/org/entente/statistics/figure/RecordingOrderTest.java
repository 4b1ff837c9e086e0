package org.entente.statistics.figure;

import static io.restassured.RestAssured.given;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.statistics.testing.Publishing.published;
import static org.entente.statistics.testing.Releases.publish;
import static org.entente.statistics.testing.Releases.withdraw;
import static org.entente.statistics.testing.Releases.withdrawFigure;
import static org.entente.statistics.testing.Sample.netMigrationOf;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.sessions.JqwikSession;
import org.entente.statistics.testing.MovableClock;
import org.entente.statistics.testing.Sample;
import org.entente.statistics.testing.Stack;
import org.entente.statistics.testing.Tokens;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * In whatever order releases, withdrawals and a withdrawal of a figure are recorded, every instant of the published
 * clock is answered alike, and as a model of ten lines says. Publication dates differ: ties go by the order of recording.
 */
@QuarkusTest
@WithTestResource(Stack.class)
class RecordingOrderTest {

    private static final int TRIES = 6;
    private static final LocalDate FIRST_DAY = LocalDate.parse("2001-01-01");
    private static final Instant NOW = Instant.parse("2091-06-01T12:00:00Z");
    private static final List<String> PERIODS = List.of("YE-2000-12", "YE-1999-12");

    /** Each history twice, in two orders, is two series: Lesotho's, by counterparts that no history has used. */
    private static final List<String> COUNTERPARTS = List.of(
            "AUT", "BEL", "BGR", "HRV", "CYP", "CZE", "DNK", "EST", "FIN", "FRA", "DEU", "GRC", "HUN", "IRL", "ITA",
            "LVA");

    private static int used;

    /** A publication of some figures, prints by period, taken back on a day or never; days are counted from the first. */
    record Publication(
            int day, Map<String, Integer> prints, @Nullable Integer withdrawnOn) {

        boolean standsAt(Instant instant) {
            return !at(day).isAfter(instant)
                    && (withdrawnOn == null || at(withdrawnOn).isAfter(instant));
        }
    }

    /** What is recorded, and the lots that are drawn about the orders. */
    record History(List<Publication> publications, boolean withdrawsAFigure, long oneOrder, long anotherOrder) {}

    /** One thing to record, after others. */
    record Step(String name, List<Step> after, Runnable action) {}

    static Stream<Long> seeds() {
        var lots = new Random();
        return LongStream.generate(lots::nextLong).limit(TRIES).boxed();
    }

    @AfterEach
    void theClockGoesOn() {
        MovableClock.goOn();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void everyOrderOfRecordingGivesTheSameAnswerAtEveryInstant(long seed) {
        // Given
        History history = historyFrom(seed);
        MovableClock.stopAt(NOW);
        List<Instant> instants = instantsAround(history);

        // When
        List<Map<String, String>> one = answers(recorded(history, history.oneOrder()), instants);
        List<Map<String, String>> another = answers(recorded(history, history.anotherOrder()), instants);

        // Then
        for (int i = 0; i < instants.size(); i++) {
            Map<String, String> expected = inForce(history, instants.get(i));
            assertThat(one.get(i)).as("%s at %s", history, instants.get(i)).isEqualTo(expected);
            assertThat(another.get(i))
                    .as("%s at %s, other order", history, instants.get(i))
                    .isEqualTo(expected);
        }
    }

    private static History historyFrom(long seed) {
        var history = new ArrayList<History>();
        JqwikSession.run(() ->
                history.add(histories().generator(1000).next(new Random(seed)).value()));
        return history.get(0);
    }

    private static Arbitrary<History> histories() {
        Arbitrary<Map<String, Integer>> prints = Arbitraries.maps(
                        Arbitraries.of(PERIODS), Arbitraries.integers().between(1, 999))
                .ofMinSize(1);
        Arbitrary<Publication> publications = Combinators.combine(
                        Arbitraries.integers().between(0, 5000),
                        prints,
                        Arbitraries.integers().between(-10, 3000).injectNull(0.6))
                .as((day, said, later) -> new Publication(day, said, later == null ? null : day + later));
        return Combinators.combine(
                        publications.list().ofMinSize(2).ofMaxSize(5).uniqueElements(Publication::day),
                        Arbitraries.of(true, false),
                        Arbitraries.longs(),
                        Arbitraries.longs())
                .as(History::new);
    }

    /** The key of a fresh series that tells the history, recorded in an order drawn with the lots. */
    private static String recorded(History history, long lots) {
        String counterpart = COUNTERPARTS.get(used++ % COUNTERPARTS.size());
        String key = "YE.LTIM_NET.LSO.%s.ALL.ONS".formatted(counterpart);
        List<Step> open = steps(history, counterpart, key);
        var done = new ArrayList<Step>();
        Collections.shuffle(open, new Random(lots));
        while (!open.isEmpty()) {
            Step next = open.stream()
                    .filter(step -> done.containsAll(step.after()))
                    .findFirst()
                    .orElseThrow();
            next.action().run();
            open.remove(next);
            done.add(next);
        }
        return key;
    }

    private static List<Step> steps(History history, String counterpart, String key) {
        var steps = new ArrayList<Step>();
        var ids = new HashMap<Publication, String>();
        Publication amended = history.withdrawsAFigure() ? topmost(history, PERIODS.get(0), NOW) : null;
        var beforeTheAmendment = new ArrayList<Step>();
        for (Publication publication : history.publications()) {
            var record = new Step(
                    "record " + publication.day(),
                    List.of(),
                    () -> ids.put(
                            publication,
                            published(rows(publication, counterpart)).get(0)));
            steps.add(record);
            if (publication.equals(amended)) {
                beforeTheAmendment.add(record);
            }
            if (publication.withdrawnOn() != null) {
                Instant from = at(publication.withdrawnOn());
                var withdrawal = new Step("withdraw " + publication.day(), List.of(record), () -> withdraw(
                                Tokens.approver(), ids.get(publication), "taken back", from.toString())
                        .then()
                        .statusCode(200));
                steps.add(withdrawal);
                beforeTheAmendment.add(withdrawal);
            }
        }
        if (amended != null) {
            // Only the figure in force can be amended, so what would hide it is withdrawn first.
            steps.add(new Step(
                    "amend",
                    beforeTheAmendment,
                    () -> publish(withdrawFigure(
                                    Tokens.editor(),
                                    "%s/%s/%s".formatted(ids.get(amended), key, PERIODS.get(0)),
                                    "counted twice")
                            .path("id"))));
        }
        return steps;
    }

    private static Sample[] rows(Publication publication, String counterpart) {
        return publication.prints().entrySet().stream()
                .map(said -> netMigrationOf("LSO")
                        .set("counterpart_area", counterpart)
                        .title("No. %d of %s".formatted(publication.day(), counterpart))
                        .publishedOn(FIRST_DAY.plusDays(publication.day()).toString())
                        .period(said.getKey())
                        .printed(said.getValue().toString())
                        .rounding("1"))
                .toArray(Sample[]::new);
    }

    private static Instant at(int day) {
        return FIRST_DAY.plusDays(day).atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    /** Everything that happens, one millisecond before and after. */
    private static List<Instant> instantsAround(History history) {
        var moments = new TreeSet<Instant>(List.of(NOW));
        for (Publication publication : history.publications()) {
            moments.add(at(publication.day()));
            if (publication.withdrawnOn() != null) {
                moments.add(at(publication.withdrawnOn()));
            }
        }
        return moments.stream()
                .flatMap(moment -> Stream.of(moment.minusMillis(1), moment, moment.plusMillis(1)))
                .filter(instant -> !instant.isAfter(NOW))
                .toList();
    }

    private static @Nullable Publication topmost(History history, String period, Instant instant) {
        return history.publications().stream()
                .filter(publication -> publication.prints().containsKey(period) && publication.standsAt(instant))
                .max((a, b) -> Integer.compare(a.day(), b.day()))
                .orElse(null);
    }

    /** The model: the latest publication that stands speaks; from now on the withdrawn figure is none. */
    private static Map<String, String> inForce(History history, Instant instant) {
        var inForce = new TreeMap<String, String>();
        for (String period : PERIODS) {
            Publication top = topmost(history, period, instant);
            boolean amended = history.withdrawsAFigure() && period.equals(PERIODS.get(0)) && !instant.isBefore(NOW);
            if (top != null && !amended) {
                inForce.put(period, String.valueOf(top.prints().get(period)));
            }
        }
        return inForce;
    }

    private static List<Map<String, String>> answers(String key, List<Instant> instants) {
        String selections = instants.stream()
                .map(instant -> String.format(Locale.ROOT, "{\"series\":\"%s\",\"asOf\":\"%s\"}", key, instant))
                .collect(joining(","));
        JsonPath answer = given().auth()
                .oauth2(Tokens.reader())
                .contentType("application/json")
                .body("{\"selections\":[" + selections + "]}")
                .post("/figures/query")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        var answers = new ArrayList<Map<String, String>>();
        for (int i = 0; i < instants.size(); i++) {
            var inForce = new TreeMap<String, String>();
            List<Map<String, Object>> items = answer.getList("answers[%d].items".formatted(i));
            items.forEach(item -> inForce.put(String.valueOf(item.get("period")), String.valueOf(item.get("printed"))));
            answers.add(inForce);
        }
        return answers;
    }
}
