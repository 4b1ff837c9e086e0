package org.entente.partnerships.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.partnerships.agreement.LifeModel.DAYS;
import static org.entente.partnerships.agreement.LifeModel.FULL_DATES;
import static org.entente.partnerships.agreement.LifeModel.PARTIAL_DATES;
import static org.entente.partnerships.agreement.LifeModel.STATUSES;
import static org.entente.partnerships.agreement.LifeModel.choices;
import static org.entente.partnerships.agreement.LifeModel.oneOf;
import static org.entente.partnerships.testing.Asking.query;
import static org.entente.partnerships.testing.Handing.approved;
import static org.entente.partnerships.testing.Sample.agreement;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.entente.partnerships.agreement.LifeModel.Dated;
import org.entente.partnerships.agreement.LifeModel.Event;
import org.entente.partnerships.date.PartialDate;
import org.entente.partnerships.testing.Sample;
import org.entente.partnerships.testing.Stack;
import org.entente.partnerships.testing.Tokens;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * How parties stand, against a model that tries every day on which each act and each event may have happened. The lives
 * are made up at random, from a seed that is their number, and recorded in three orders each, one version after the other.
 */
@QuarkusTest
@WithTestResource(Stack.class)
class PartyStatusPropertiesTest {

    private static final int LIVES = 66;
    private static final int ORDERS = 3;
    private static final List<String> PARTIES = List.of("GRD", "DMA", "ATG");
    private static final List<String> CONSENTS = List.of("RATIFIED", "ACCEDED", "NOTIFIED");

    /** An act of one of the parties. */
    private record Act(
            String party,
            String kind,
            @Nullable String of,
            PartialDate acted,
            @Nullable PartialDate effective) {

        boolean is(String otherKind, @Nullable String otherOf) {
            return kind.equals(otherKind) && (of == null ? otherOf == null : of.equals(otherOf));
        }

        boolean changesNothing() {
            return List.of("RESERVED", "DECLARED").contains(kind.equals("WITHDREW") && of != null ? of : kind);
        }

        boolean isMereSignature() {
            return kind.equals("SIGNED") && effective == null;
        }
    }

    private record Life(List<String> parties, List<Event> events, List<Act> acts) {}

    /** An act on one day, and the day from which it binds, where that is another one. */
    private record Done(Act act, LocalDate acted, @Nullable LocalDate effective) {

        LocalDate counts() {
            return effective == null ? acted : effective;
        }
    }

    private record Change(
            LocalDate day, int rank, String to, @Nullable LocalDate from) {}

    private final List<Life> lives =
            IntStream.range(0, LIVES).mapToObj(PartyStatusPropertiesTest::life).toList();

    private void recordOneByOneInSeveralOrders() {
        for (int told = 1; told <= 6; told++) {
            List<Sample> versions = new ArrayList<>();
            for (int i = 0; i < LIVES; i++) {
                for (int order = 0; order < ORDERS; order++) {
                    versions.add(sample(id(i, order), lives.get(i), new Random(31L * i + order), told));
                }
            }
            approved(versions.toArray(Sample[]::new));
        }
    }

    @Test
    void areThoseThatSomeChoiceOfDaysGivesHoweverTheyWereRecorded() {
        // Given
        recordOneByOneInSeveralOrders();

        Set<String> met = new TreeSet<>();
        for (LocalDate on : DAYS) {
            for (String party : PARTIES) {
                // When
                List<Map<String, String>> questions = new ArrayList<>();
                List<String> expected = new ArrayList<>();
                for (int i = 0; i < LIVES; i++) {
                    String status = status(model(lives.get(i), party, on));
                    for (int order = 0; order < ORDERS; order++) {
                        questions.add(Map.of("agreement", id(i, order), "area", party, "on", on.toString()));
                        expected.add("%s of %s: %s".formatted(party, lives.get(i), status));
                    }
                    met.add(status);
                }
                List<String> statuses = query(Tokens.reader(), Map.of("partyStatuses", questions))
                        .then()
                        .statusCode(200)
                        .extract()
                        .path("partyStatuses");

                // Then
                List<String> found = new ArrayList<>();
                statuses.forEach(
                        status -> found.add("%s of %s: %s".formatted(party, lives.get(found.size() / ORDERS), status)));
                assertThat(found).as("on %s", on).containsExactlyElementsOf(expected);
            }
        }
        assertThat(met)
                .as("the lives hold every case")
                .containsExactly("CONTRACTING", "NONE", "PARTY", "SIGNATORY", "SUSPENDED", "UNCLEAR", "WITHDRAWN");
    }

    private static String id(int life, int order) {
        return "party-life-%d-%d".formatted(life, order);
    }

    private static Sample sample(String id, Life life, Random random, int told) {
        List<Event> events = new ArrayList<>(life.events);
        List<Act> acts = new ArrayList<>(life.acts);
        Collections.shuffle(events, random);
        Collections.shuffle(acts, random);
        Sample agreement = agreement(id)
                .set(
                        "parties",
                        life.parties.stream()
                                .map(party -> Map.of(
                                        "area",
                                        party,
                                        "role",
                                        "source",
                                        "actions",
                                        acts.stream()
                                                .filter(act -> act.party.equals(party))
                                                .limit(told)
                                                .map(PartyStatusPropertiesTest::action)
                                                .toList()))
                                .toList());
        events.stream()
                .limit(told)
                .forEach(event -> agreement.event(
                        event.status().toLowerCase(Locale.ROOT), event.date().text()));
        return agreement;
    }

    private static Map<String, String> action(Act act) {
        Map<String, String> action = new HashMap<>();
        action.put("kind", act.kind.toLowerCase(Locale.ROOT));
        action.put("acted_on", act.acted.text());
        if (act.of != null) {
            action.put("of", act.of.toLowerCase(Locale.ROOT));
        }
        if (act.effective != null) {
            action.put("effective_on", act.effective.text());
        }
        return action;
    }

    /** At most three partial dates, or the days to try are too many. */
    private static Life life(int number) {
        Random random = new Random(number);
        int[] partial = {3};
        List<Event> events = new ArrayList<>();
        for (String likely : List.of("SIGNED", "IN_FORCE")) {
            if (random.nextInt(3) > 0) {
                events.add(new Event(likely, date(random, partial)));
            }
        }
        if (random.nextInt(2) == 0) {
            events.add(new Event(oneOf(STATUSES, random), date(random, partial)));
        }
        List<String> parties = PARTIES.subList(0, random.nextInt(3) == 0 ? 3 : 2);
        List<Act> acts = new ArrayList<>();
        for (String party : parties) {
            for (int i = random.nextInt(5); i > 0; i--) {
                acts.add(act(party, random, partial));
            }
        }
        return new Life(parties, List.copyOf(events), List.copyOf(acts));
    }

    private static Act act(String party, Random random, int[] partial) {
        String kind = oneOf(
                List.of(
                        "SIGNED",
                        "SIGNED",
                        "SIGNED",
                        "RATIFIED",
                        "RATIFIED",
                        "RATIFIED",
                        "ACCEDED",
                        "NOTIFIED",
                        "DENOUNCED",
                        "WITHDREW",
                        "WITHDREW",
                        "WITHDREW",
                        "RESERVED",
                        "DECLARED"),
                random);
        String of = kind.equals("WITHDREW")
                ? oneOf(
                        Stream.of("", "SIGNED", "RATIFIED", "RATIFIED", "NOTIFIED", "ACCEDED", "DENOUNCED", "DECLARED")
                                .toList(),
                        random)
                : "";
        PartialDate acted = date(random, partial);
        PartialDate effective = random.nextInt(kind.equals("SIGNED") ? 6 : 2) == 0 ? date(random, partial) : null;
        return new Act(party, kind, of.isEmpty() ? null : of, acted, effective);
    }

    private static PartialDate date(Random random, int[] partial) {
        boolean whole = random.nextInt(3) > 0 || partial[0]-- <= 0;
        return new PartialDate(oneOf(whole ? FULL_DATES : PARTIAL_DATES, random));
    }

    private static Set<String> model(Life life, String party, LocalDate on) {
        if (!life.parties.contains(party)) {
            return Set.of("NONE");
        }
        List<Act> acts = life.acts.stream().filter(act -> !act.changesNothing()).toList();
        List<Act> own = acts.stream().filter(act -> act.party.equals(party)).toList();
        List<PartialDate> dates =
                new ArrayList<>(life.events.stream().map(Event::date).toList());
        own.forEach(act -> {
            dates.add(act.acted);
            dates.add(act.effective == null ? act.acted : act.effective);
        });
        boolean follows =
                own.isEmpty() || (life.parties.size() == 2 && acts.stream().allMatch(Act::isMereSignature));
        Set<String> possible = new TreeSet<>();
        for (List<LocalDate> days : choices(distinctDays(dates, own, life.events.size()), on)) {
            List<Dated> events = new ArrayList<>();
            life.events.forEach(event -> events.add(new Dated(event.status(), days.get(events.size()))));
            List<Done> done = new ArrayList<>();
            for (Act act : own) {
                int place = life.events.size() + 2 * done.size();
                done.add(new Done(act, days.get(place), act.effective == null ? null : days.get(place + 1)));
            }
            List<Change> latest = latest(bonds(done), on);
            if (latest.isEmpty() || follows) {
                possible.add(outcome(events, done, follows, null, on));
            }
            latest.forEach(bond -> possible.add(outcome(events, done, follows, bond, on)));
        }
        return possible;
    }

    /** Where an act has one date only, the second one needs no choice. */
    private static List<PartialDate> distinctDays(List<PartialDate> dates, List<Act> own, int from) {
        List<PartialDate> distinct = new ArrayList<>(dates);
        for (int i = 0; i < own.size(); i++) {
            if (own.get(i).effective == null) {
                distinct.set(from + 2 * i + 1, new PartialDate("2004-03-01"));
            }
        }
        return distinct;
    }

    private static String outcome(
            List<Dated> events, List<Done> own, boolean follows, @Nullable Change bond, LocalDate on) {
        String life = String.valueOf(LifeModel.outcome(events, on));
        boolean over = Set.of("EXPIRED", "TERMINATED", "SUPERSEDED").contains(life);
        boolean inForce =
                Set.of("PROVISIONALLY_APPLIED", "IN_FORCE", "EXTENDED").contains(life);
        String signature = over ? "NONE" : signature(events, own, on);
        if (follows) {
            return inForce ? "PARTY" : life.equals("SUSPENDED") ? "SUSPENDED" : signature;
        }
        if (bond == null || bond.to.equals("FREE")) {
            return signature;
        }
        if (!bond.to.equals("BOUND")) {
            return bond.to;
        }
        if (over) {
            return "NONE";
        }
        boolean effective = bond.from == null || !bond.from.isAfter(on);
        return !effective ? "CONTRACTING" : inForce ? "PARTY" : life.equals("SUSPENDED") ? "SUSPENDED" : "CONTRACTING";
    }

    private static List<Change> bonds(List<Done> own) {
        boolean boundBySigning =
                own.stream().anyMatch(done -> done.act.is("SIGNED", null) && !done.act.isMereSignature());
        List<Change> bonds = new ArrayList<>();
        for (Done done : own) {
            Act act = done.act;
            if (CONSENTS.contains(act.kind) || (act.is("SIGNED", null) && !act.isMereSignature())) {
                boolean back = act.effective != null && act.effective.lastDay().isBefore(act.acted.firstDay());
                bonds.add(
                        back
                                ? new Change(done.counts(), 2, "BOUND", null)
                                : new Change(done.acted, act.effective == null ? 1 : 2, "BOUND", done.effective));
            } else if (act.is("WITHDREW", null) || (act.kind.equals("DENOUNCED") && !isRevoked(act, own))) {
                bonds.add(new Change(done.counts(), 5, "WITHDRAWN", null));
            } else if (act.is("WITHDREW", "SIGNED") && boundBySigning) {
                bonds.add(new Change(done.counts(), 4, "NONE", null));
            } else if (act.kind.equals("WITHDREW")
                    && CONSENTS.contains(String.valueOf(act.of))
                    && own.stream().anyMatch(other -> other.act.kind.equals(act.of))) {
                bonds.add(new Change(done.counts(), 3, "FREE", null));
            }
        }
        return bonds;
    }

    private static boolean isRevoked(Act denunciation, List<Done> own) {
        return own.stream()
                .anyMatch(done -> done.act.is("WITHDREW", "DENOUNCED")
                        && !done.act.acted.lastDay().isBefore(denunciation.acted.firstDay()));
    }

    private static String signature(List<Dated> events, List<Done> own, LocalDate on) {
        List<Change> signatures = new ArrayList<>();
        boolean boundBySigning =
                own.stream().anyMatch(done -> done.act.is("SIGNED", null) && !done.act.isMereSignature());
        for (Done done : own) {
            if (done.act.isMereSignature()) {
                signatures.add(new Change(done.acted, 1, "SIGNATORY", null));
            } else if (done.act.is("WITHDREW", "SIGNED") && !boundBySigning) {
                signatures.add(new Change(done.counts(), 2, "NONE", null));
            }
        }
        if (own.stream().noneMatch(done -> done.act.kind.equals("SIGNED") || done.act.kind.equals("ACCEDED"))) {
            events.stream()
                    .filter(event -> event.status().equals("SIGNED"))
                    .forEach(event -> signatures.add(new Change(event.day(), 1, "SIGNATORY", null)));
        }
        List<Change> latest = latest(signatures, on);
        return latest.isEmpty() ? "NONE" : latest.get(0).to;
    }

    /** Several where consent was expressed twice on one day: nobody can say which of their effects counts. */
    private static List<Change> latest(List<Change> changes, LocalDate on) {
        Comparator<Change> order = Comparator.comparing(Change::day).thenComparing(Change::rank);
        List<Change> begun =
                changes.stream().filter(change -> !change.day.isAfter(on)).toList();
        return begun.stream()
                .filter(change -> begun.stream().noneMatch(other -> order.compare(other, change) > 0))
                .toList();
    }

    private static String status(Set<String> possible) {
        return possible.size() == 1 ? possible.iterator().next() : "UNCLEAR";
    }
}
