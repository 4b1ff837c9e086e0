package org.entente.partnerships.agreement;

import static org.assertj.core.api.Assertions.assertThat;

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
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.entente.partnerships.testing.Database;
import org.entente.partnerships.testing.Stack;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The rule of {@code possible_statuses} against a model that tries every day on which each event may have happened. The
 * lives are made up at random, from a seed that is the name of the test case.
 */
@QuarkusTest
@WithTestResource(Stack.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StatusPropertiesTest {

    private static final List<String> STEPS = List.of("ANNOUNCED", "NEGOTIATION", "SIGNED");
    private static final List<String> LATER = List.of(
            "PROVISIONALLY_APPLIED", "IN_FORCE", "EXTENDED", "SUSPENDED", "EXPIRED", "TERMINATED", "SUPERSEDED");
    private static final List<String> DATES = List.of(
            "2004", "2005", "2004-03", "2004-04", "2005-01", "2004-03-01", "2004-03-15", "2004-03-31", "2004-12-31");
    private static final List<LocalDate> DAYS = Stream.of(
                    "2003-12-31",
                    "2004-01-01",
                    "2004-03-01",
                    "2004-03-15",
                    "2004-04-30",
                    "2004-12-31",
                    "2005-06-01",
                    "2010-01-01")
            .map(LocalDate::parse)
            .toList();

    private record Event(String status, LocalDate first, LocalDate last) {}

    private record Dated(String status, LocalDate day) {}

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

    private static List<Event> life(Random random) {
        List<Event> life = new ArrayList<>();
        List<String> statuses = Stream.concat(STEPS.stream(), LATER.stream()).toList();
        for (int i = random.nextInt(4) + 1; i > 0; i--) {
            String date = DATES.get(random.nextInt(DATES.size()));
            LocalDate first = LocalDate.parse((date + "-01-01").substring(0, 10));
            LocalDate last = date.length() == 4
                    ? first.plusYears(1).minusDays(1)
                    : date.length() == 7 ? first.plusMonths(1).minusDays(1) : first;
            life.add(new Event(statuses.get(random.nextInt(statuses.size())), first, last));
        }
        return life;
    }

    /** Only the order of days matters, so the days at which anything begins or ends, and their neighbours, stand for all. */
    private static Set<@Nullable String> model(List<Event> life, LocalDate on) {
        Set<LocalDate> telling = new TreeSet<>(List.of(on, on.plusDays(1)));
        for (Event event : life) {
            for (LocalDate edge : List.of(event.first, event.last)) {
                telling.addAll(List.of(edge.minusDays(1), edge, edge.plusDays(1)));
            }
        }
        List<List<Dated>> choices = List.of(List.of());
        for (Event event : life) {
            choices = choices.stream()
                    .flatMap(before -> telling.stream()
                            .filter(day -> !day.isBefore(event.first) && !day.isAfter(event.last))
                            .map(day -> Stream.concat(before.stream(), Stream.of(new Dated(event.status, day)))
                                    .toList()))
                    .toList();
        }
        Set<@Nullable String> possible = new HashSet<>();
        choices.forEach(choice -> possible.add(outcome(choice, on)));
        return possible;
    }

    /** One day for each event: what happened up to the day, one after the other, and nothing goes back to a step. */
    private static @Nullable String outcome(List<Dated> choice, LocalDate on) {
        @Nullable String status = null;
        for (Dated event : choice.stream()
                .filter(event -> !event.day.isAfter(on))
                .sorted(Comparator.comparing(Dated::day).thenComparing(event -> rank(event.status)))
                .toList()) {
            boolean backToAStep = STEPS.contains(event.status) && status != null && rank(status) > rank(event.status);
            status = backToAStep ? status : event.status;
        }
        return status;
    }

    private static int rank(String status) {
        return STEPS.contains(status) ? STEPS.indexOf(status) : STEPS.size() + LATER.indexOf(status);
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
                insert.setString(4, life.get(i).status);
                insert.setObject(5, life.get(i).first);
                insert.setObject(6, life.get(i).last);
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
