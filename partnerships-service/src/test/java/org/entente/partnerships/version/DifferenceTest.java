package org.entente.partnerships.version;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.entente.partnerships.date.PartialDate;
import org.entente.partnerships.document.AgreementDraft;
import org.entente.partnerships.document.AgreementDraft.Action;
import org.entente.partnerships.document.AgreementDraft.Commitment;
import org.entente.partnerships.document.AgreementDraft.Document;
import org.entente.partnerships.document.AgreementDraft.Event;
import org.entente.partnerships.document.AgreementDraft.Party;
import org.entente.partnerships.vocabulary.CommitmentKind;
import org.entente.partnerships.vocabulary.Instrument;
import org.entente.partnerships.vocabulary.PartyActionKind;
import org.entente.partnerships.vocabulary.Pillar;
import org.entente.partnerships.vocabulary.Role;
import org.entente.partnerships.vocabulary.Status;
import org.entente.partnerships.vocabulary.Visibility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DifferenceTest {

    private static final AgreementDraft BARE = agreement(List.of(), List.of(), List.of(), List.of());

    @Test
    void anActionIsToldWithItsDaysAndPlace() {
        AgreementDraft left = agreement(
                List.of(
                        action(PartyActionKind.SIGNED, "2020-09", null, null),
                        action(PartyActionKind.RATIFIED, "2021", null, "Reykjavik"),
                        action(PartyActionKind.DENOUNCED, "2023-06-01", "2023-12-01", null)),
                List.of(),
                List.of(),
                List.of());

        assertThat(Difference.of(BARE, left))
                .containsExactly(
                        "party ISL: SIGNED in 2020-09 added",
                        "party ISL: RATIFIED in 2021, at \"Reykjavik\" added",
                        "party ISL: DENOUNCED on 2023-06-01, effective 2023-12-01 added");
        assertThat(Difference.of(left, BARE))
                .contains("party ISL: DENOUNCED on 2023-06-01, effective 2023-12-01 removed");
    }

    @Test
    void anEventIsToldWithTheDayFromWhichItCounts() {
        AgreementDraft signed = agreement(List.of(), List.of(event("2004-01-02")), List.of(), List.of());
        AgreementDraft later = agreement(List.of(), List.of(event("2004-03")), List.of(), List.of());

        assertThat(Difference.of(BARE, signed))
                .containsExactly("event IN_FORCE of 2004-01-01, effective 2004-01-02 added");
        assertThat(Difference.of(signed, later))
                .containsExactly("event IN_FORCE of 2004-01-01: effective date changed from 2004-01-02 to 2004-03");
    }

    @Test
    void aCommitmentIsToldWithAllThatASumDependsOn() {
        AgreementDraft money = agreement(
                List.of(),
                List.of(),
                List.of(
                        commitment(
                                "one", CommitmentKind.COMMITMENT, "2023-04", "2024-03", true, List.of("a", "b"), null),
                        commitment("two", CommitmentKind.DISBURSEMENT, "2024", "2024", false, List.of(), "one"),
                        commitment("three", CommitmentKind.PLEDGE, null, "2025", false, List.of(), null)),
                List.of());

        assertThat(Difference.of(BARE, money))
                .containsExactly(
                        "commitment one (COMMITMENT of EUR 5 from ISL to GEO, for 2023-04/2024-03, under DEVELOPMENT,"
                                + " on a condition, restates a, b) added",
                        "commitment two (DISBURSEMENT of EUR 5 from ISL to GEO, for 2024, under DEVELOPMENT, pays one)"
                                + " added",
                        "commitment three (PLEDGE of EUR 5 from ISL to GEO, for ../2025, under DEVELOPMENT) added");
    }

    @Test
    void aDocumentIsToldWithItsAddress() {
        AgreementDraft before = agreement(List.of(), List.of(), List.of(), List.of(document(null)));
        AgreementDraft after = agreement(List.of(), List.of(), List.of(), List.of(document("2020-01-02")));

        assertThat(Difference.of(BARE, before)).containsExactly("document \"Text\" (https://example.org/text) added");
        assertThat(Difference.of(before, after))
                .containsExactly("document \"Text\" (https://example.org/text): publication date added: 2020-01-02");
    }

    private static AgreementDraft agreement(
            List<Action> actions, List<Event> events, List<Commitment> commitments, List<Document> documents) {
        return new AgreementDraft(
                "",
                "told",
                "Told",
                null,
                Instrument.TREATY,
                true,
                Visibility.PUBLIC,
                List.of(Pillar.DEVELOPMENT),
                List.of(new Party("ISL", List.of(Role.DESTINATION), actions)),
                events,
                commitments,
                List.of(),
                List.of(),
                documents,
                List.of(),
                null);
    }

    private static Action action(
            PartyActionKind kind, String actedOn, @Nullable String effectiveOn, @Nullable String place) {
        return new Action(kind, null, new PartialDate(actedOn), date(effectiveOn), null, place);
    }

    private static Event event(String effectiveOn) {
        PartialDate day = new PartialDate("2004-01-01");
        return new Event("e", Status.IN_FORCE, day, date(effectiveOn), day, null, null);
    }

    private static Commitment commitment(
            String id,
            CommitmentKind kind,
            @Nullable String from,
            @Nullable String to,
            boolean conditional,
            List<String> restates,
            @Nullable String pays) {
        return new Commitment(
                id,
                kind,
                "ISL",
                "GEO",
                Pillar.DEVELOPMENT,
                null,
                BigDecimal.valueOf(5),
                "EUR",
                null,
                date(from),
                date(to),
                null,
                conditional,
                restates,
                pays,
                null,
                null);
    }

    private static Document document(@Nullable String publishedOn) {
        return new Document("Text", "https://example.org/text", null, date(publishedOn));
    }

    private static @Nullable PartialDate date(@Nullable String text) {
        return text == null ? null : new PartialDate(text);
    }
}
