package org.entente.partnerships.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.partnerships.vocabulary.Status.ANNOUNCED;
import static org.entente.partnerships.vocabulary.Status.EXPIRED;
import static org.entente.partnerships.vocabulary.Status.EXTENDED;
import static org.entente.partnerships.vocabulary.Status.IN_FORCE;
import static org.entente.partnerships.vocabulary.Status.NEGOTIATION;
import static org.entente.partnerships.vocabulary.Status.PROVISIONALLY_APPLIED;
import static org.entente.partnerships.vocabulary.Status.SIGNED;
import static org.entente.partnerships.vocabulary.Status.SUPERSEDED;
import static org.entente.partnerships.vocabulary.Status.SUSPENDED;
import static org.entente.partnerships.vocabulary.Status.TERMINATED;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.entente.partnerships.date.PartialDate;
import org.entente.partnerships.lifecycle.Oddities.Event;
import org.entente.partnerships.vocabulary.Status;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OdditiesTest {

    @Test
    void anOrdinaryLifeIsNotOdd() {
        assertThat(Oddities.of(List.of(
                        event(ANNOUNCED, "2002-12"),
                        event(SIGNED, "2003-02-04"),
                        event(PROVISIONALLY_APPLIED, "2003-02-04"),
                        event(IN_FORCE, "2004"),
                        event(SUSPENDED, "2010"),
                        event(EXTENDED, "2012"),
                        event(TERMINATED, "2020", "2021"))))
                .hasSize(7)
                .allSatisfy(warnings -> assertThat(warnings).isEmpty());
    }

    @Test
    void forceComesAfterTheSignature() {
        assertThat(warnings(event(SIGNED, "2003-02-04"), event(IN_FORCE, "2003-02-03")))
                .containsExactly("in force before the signature on record");
        assertThat(warnings(event(SIGNED, "2003-02-04"), event(PROVISIONALLY_APPLIED, "2002")))
                .containsExactly("provisionally applied before the signature on record");
    }

    @Test
    void whatAYearLeavesOpenIsNotHeldAgainstIt() {
        assertThat(warnings(event(SIGNED, "2003-02-04"), event(IN_FORCE, "2003")))
                .isEmpty();
        assertThat(warnings(event(SIGNED, "2003"), event(IN_FORCE, "2003-01-01")))
                .isEmpty();
        assertThat(warnings(event(TERMINATED, "2020"), event(SIGNED, "2020-01-01")))
                .containsExactly("terminated, and no entry into force is on record");
    }

    @Test
    void itsDayIsTheOneOnWhichItTakesEffect() {
        assertThat(warnings(event(SIGNED, "2003-02-04"), event(IN_FORCE, "2003-01-01", "2003-03-01")))
                .isEmpty();
        assertThat(warnings(event(SIGNED, "2003-02-04"), event(IN_FORCE, "2003-03-01", "2003-01-01")))
                .containsExactly("in force before the signature on record", "takes effect before it was done");
    }

    @Test
    void forceWithoutASignatureIsOdd() {
        assertThat(warnings(event(IN_FORCE, "2004"))).containsExactly("in force, and no signature is on record");
    }

    @ParameterizedTest
    @EnumSource(names = {"TERMINATED", "EXPIRED", "SUSPENDED", "EXTENDED"})
    void whatWasNeverInForceCannotCeaseToBe(Status status) {
        String spoken = status.name().toLowerCase(Locale.ROOT);

        assertThat(warnings(event(SIGNED, "2003"), event(status, "2010")))
                .containsExactly(spoken + ", and no entry into force is on record");
        assertThat(warnings(event(SIGNED, "2003"), event(PROVISIONALLY_APPLIED, "2003"), event(status, "2010")))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"TERMINATED", "EXPIRED", "SUPERSEDED"})
    void afterTheEndNothingHappensButTalk(Status end) {
        Event[] life = {
            event(SIGNED, "2003"),
            event(IN_FORCE, "2004"),
            event(end, "2010"),
            event(EXTENDED, "2011"),
            event(ANNOUNCED, "2012"),
            event(NEGOTIATION, "2012")
        };

        assertThat(Oddities.of(List.of(life)))
                .containsExactly(
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of("extended after the agreement had ended"),
                        List.of(),
                        List.of());
    }

    @Test
    void anEndIsNotAfterItself() {
        assertThat(warnings(event(SIGNED, "2022-04-13"), event(SUPERSEDED, "2023-12-05")))
                .isEmpty();
        assertThat(warnings(
                        event(SIGNED, "2003"),
                        event(IN_FORCE, "2004"),
                        event(EXPIRED, "2010"),
                        event(TERMINATED, "2010")))
                .isEmpty();
    }

    private static List<String> warnings(Event... events) {
        return Oddities.of(Arrays.asList(events)).stream().flatMap(List::stream).toList();
    }

    private static Event event(Status status, String actedOn) {
        return event(status, actedOn, null);
    }

    private static Event event(Status status, String actedOn, @Nullable String effectiveOn) {
        return new Event(status, new PartialDate(actedOn), effectiveOn == null ? null : new PartialDate(effectiveOn));
    }
}
