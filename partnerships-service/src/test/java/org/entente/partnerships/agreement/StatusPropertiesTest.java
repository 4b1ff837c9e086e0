package org.entente.partnerships.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.partnerships.agreement.LifeModel.DATES;
import static org.entente.partnerships.agreement.LifeModel.DAYS;
import static org.entente.partnerships.agreement.LifeModel.LATER;
import static org.entente.partnerships.agreement.LifeModel.STATUSES;
import static org.entente.partnerships.agreement.LifeModel.choices;
import static org.entente.partnerships.agreement.LifeModel.oneOf;
import static org.entente.partnerships.agreement.LifeModel.outcome;
import static org.entente.partnerships.testing.Asking.query;
import static org.entente.partnerships.testing.Handing.approved;
import static org.entente.partnerships.testing.Sample.agreement;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.entente.partnerships.agreement.LifeModel.Dated;
import org.entente.partnerships.agreement.LifeModel.Event;
import org.entente.partnerships.date.PartialDate;
import org.entente.partnerships.testing.Database;
import org.entente.partnerships.testing.Sample;
import org.entente.partnerships.testing.Stack;
import org.entente.partnerships.testing.Tokens;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The rule of {@code possible_statuses} against a model that tries every day on which each event may have happened. The
 * lives are made up at random, from a seed that is the name of the test case.
 */
@QuarkusTest
@WithTestResource(Stack.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StatusPropertiesTest {

    private Connection owner;
    private long intake;

    @BeforeAll
    void anIntakeThatNobodySees() throws SQLException {
        owner = Database.asOwner();
        owner.setAutoCommit(false);
        try (Statement sql = owner.createStatement();
                var row = sql.executeQuery("""
                        insert into intake (id, document, document_sha256, answer, drafted_by, drafted_at)
                        values (gen_random_uuid(), '{}', repeat('0', 64), '{}', 'nobody', now()) returning sequence""")) {
            row.next();
            intake = row.getLong(1);
        }
    }

    @AfterAll
    void leaveNothingBehind() throws SQLException {
        owner.rollback();
        owner.close();
    }

    static Stream<Long> seeds() {
        return Stream.iterate(1L, seed -> seed + 1).limit(150);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void areThoseThatSomeChoiceOfDaysGives(long seed) throws SQLException {
        // Given
        List<Event> life = life(new Random(seed));
        long version = stored(life, seed);

        for (LocalDate on : DAYS) {
            // When
            List<@Nullable String> possible = possible(version, on);

            // Then
            assertThat(possible).as("%s on %s", life, on).containsExactlyInAnyOrderElementsOf(model(life, on));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void doNotDependOnTheOrderOfRecording(long seed) throws SQLException {
        // Given
        List<Event> life = life(new Random(seed));
        List<Event> shuffled = new ArrayList<>(life);
        Collections.shuffle(shuffled, new Random(-seed));

        // When
        long one = stored(life, seed);
        long other = stored(shuffled, seed);

        // Then
        for (LocalDate on : DAYS) {
            assertThat(possible(one, on)).isEqualTo(possible(other, on));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"2004-04-01", "2005-05-01", "2012-01-01"})
    void areAFunctionOfWhatIsKnownAndEffectiveHoweverItWasRecorded(String asOf) {
        // Given
        List<List<Event>> orders = new ArrayList<>();
        for (long seed = 1000; seed < 1012; seed++) {
            List<Event> life = life(new Random(seed));
            for (int permutation = 0; permutation < 3; permutation++) {
                Collections.shuffle(life, new Random(seed + permutation));
                orders.add(List.copyOf(life));
            }
        }
        recordedOneByOne(orders);

        for (LocalDate on : DAYS) {
            // When
            List<String> statuses = query(
                            Tokens.reader(),
                            Map.of(
                                    "statuses",
                                    IntStream.range(0, orders.size())
                                            .mapToObj(i ->
                                                    Map.of("agreement", recorded(i), "on", on.toString(), "asOf", asOf))
                                            .toList()))
                    .then()
                    .extract()
                    .path("statuses");

            // Then
            assertThat(statuses)
                    .as("on %s as of %s", on, asOf)
                    .containsExactlyElementsOf(orders.stream()
                            .map(life -> status(model(
                                    life.stream()
                                            .filter(event -> !published(event)
                                                    .countsFrom()
                                                    .isAfter(new PartialDate(asOf).countsFrom()))
                                            .toList(),
                                    on)))
                            .toList());
        }
    }

    private static List<Event> life(Random random) {
        List<Event> life = new ArrayList<>();
        for (int i = random.nextInt(4) + 1; i > 0; i--) {
            life.add(new Event(oneOf(STATUSES, random), new PartialDate(oneOf(DATES, random))));
        }
        return life;
    }

    private static Set<@Nullable String> model(List<Event> life, LocalDate on) {
        Set<@Nullable String> possible = new HashSet<>();
        for (List<LocalDate> days : choices(life.stream().map(Event::date).toList(), on)) {
            List<Dated> dated = new ArrayList<>();
            life.forEach(event -> dated.add(new Dated(event.status(), days.get(dated.size()))));
            possible.add(outcome(dated, on));
        }
        return possible;
    }

    private static String status(Set<@Nullable String> possible) {
        String only = possible.size() == 1 ? possible.iterator().next() : null;
        return only == null ? "UNCLEAR" : only;
    }

    /** Each event is told some time after the other, in another order for each agreement, and each time by a new version. */
    private static void recordedOneByOne(List<List<Event>> orders) {
        int most = orders.stream().mapToInt(List::size).max().orElseThrow();
        for (int told = 1; told <= most; told++) {
            List<Sample> versions = new ArrayList<>();
            for (int i = 0; i < orders.size(); i++) {
                Sample agreement = agreement(recorded(i)).between("LCA", "VCT");
                orders.get(i).stream()
                        .limit(told)
                        .forEach(event -> agreement.event(
                                event.status().toLowerCase(Locale.ROOT),
                                event.date().text(),
                                "published_on",
                                published(event).text()));
                versions.add(agreement);
            }
            approved(versions.toArray(Sample[]::new));
        }
    }

    private static String recorded(int number) {
        return "recorded-life-" + number;
    }

    /** Some are known when they happen, the others in May 2005. */
    private static PartialDate published(Event event) {
        return LATER.indexOf(event.status()) % 2 == 0 ? new PartialDate("2005-05-01") : event.date();
    }

    private long stored(List<Event> life, long seed) throws SQLException {
        long version;
        try (PreparedStatement insert = owner.prepareStatement("""
                insert into agreement_version (intake, agreement, title, instrument, binding, pillars, visibility, agencies,
                    documents, related, sources, folded, content_sha256)
                values (?, ?, 'A life', 'TREATY', true, '{}', 'PUBLIC', '{}', '[]', '[]', '{}', '', repeat('0', 64))
                returning sequence""")) {
            insert.setLong(1, intake);
            insert.setString(2, "life-" + seed);
            try (var row = insert.executeQuery()) {
                row.next();
                version = row.getLong(1);
            }
        }
        try (PreparedStatement insert = owner.prepareStatement("""
                insert into event (version, ordinal, id, status, acted_on, published_on, first_day, last_day, known_from)
                values (?, ?, ?, ?, '2004', '2004', ?, ?, '2001-01-01T00:00:00Z')""")) {
            for (int i = 0; i < life.size(); i++) {
                insert.setLong(1, version);
                insert.setInt(2, i);
                insert.setString(3, "event-" + i);
                insert.setString(4, life.get(i).status());
                insert.setObject(5, life.get(i).date().firstDay());
                insert.setObject(6, life.get(i).date().lastDay());
                insert.addBatch();
            }
            insert.executeBatch();
        }
        return version;
    }

    private List<@Nullable String> possible(long version, LocalDate on) throws SQLException {
        try (PreparedStatement ask = owner.prepareStatement("select possible_statuses(?, ?, '2026-01-01T00:00:00Z')")) {
            ask.setLong(1, version);
            ask.setObject(2, on);
            try (var row = ask.executeQuery()) {
                row.next();
                return Arrays.asList((String[]) row.getArray(1).getArray());
            }
        }
    }
}
