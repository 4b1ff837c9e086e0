package org.entente.partnerships.iati;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.entente.partnerships.commitment.CommitmentView;
import org.entente.partnerships.date.PartialDate;
import org.entente.partnerships.document.Faults;
import org.entente.partnerships.question.AreaName;
import org.entente.partnerships.vocabulary.CommitmentKind;
import org.entente.partnerships.vocabulary.Pillar;
import org.entente.partnerships.vocabulary.Status;
import org.jspecify.annotations.Nullable;

/** Whatever money there is, the file is valid, and whoever takes it in has the same money. */
class RoundTripPropertiesTest {

    private static final LocalDate TODAY = LocalDate.parse("2024-09-15");
    private static final List<String> DATES =
            List.of("2021", "2022-05", "2022-05-03", "2024", "2024-09", "2024-09-15", "2024-09-16", "2025");
    private static final List<String> SECTORS = List.of("15190", "15136", "15132", "72010");
    private static final Set<String> AREAS =
            Deals.AREAS.stream().map(AreaName::code).collect(Collectors.toUnmodifiableSet());

    /** What must be the same before and after. */
    private record Money(
            CommitmentKind kind,
            String provider,
            @Nullable String receiver,
            Pillar pillar,
            @Nullable String sector,
            BigDecimal amount,
            String currency,
            @Nullable PartialDate publishedOn,
            boolean conditional,
            @Nullable String note) {}

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void aFileIsValidAndBringsTheSameMoneyBack(@ForAll("deals") List<Deal> deals) {
        // When
        Optional<String> file = Activities.file(deals, Deals.AREAS, Deals.REPORTER, TODAY);

        // Then
        List<CommitmentView> given = given(deals);
        assertThat(file.isPresent()).isEqualTo(!given.isEmpty());
        if (file.isEmpty()) {
            return;
        }
        Standard.assertValid(file.get(), TODAY);
        assertThat(Activities.file(deals, Deals.AREAS, Deals.REPORTER, TODAY)).isEqualTo(file);

        // When
        Faults faults = new Faults();
        Conversion conversion = new Conversion(AREAS, faults);
        ActivityReader.read(file.get().getBytes(UTF_8), faults, conversion::add);

        // Then
        assertThat(faults.named()).as(file.get()).isEmpty();
        List<Taken> taken = conversion.taken();
        assertThat(taken.stream().map(RoundTripPropertiesTest::money))
                .as(file.get())
                .containsExactlyInAnyOrderElementsOf(
                        given.stream().map(RoundTripPropertiesTest::money).toList());
        assertThat(taken).extracting(Taken::id).doesNotHaveDuplicates();
        assertThat(conversion.aside()).isEmpty();
        assertSamePayments(given, taken);
        assertSamePeriods(given, taken);
    }

    private static void assertSamePayments(List<CommitmentView> given, List<Taken> taken) {
        Map<String, String> refs = new HashMap<>();
        taken.forEach(one -> refs.put(one.id(), Objects.requireNonNull(one.transaction())));
        Set<String> there = given.stream().map(CommitmentView::id).collect(Collectors.toSet());
        for (Taken one : taken) {
            CommitmentView before = named(given, one);
            String paid = before.pays() != null && there.contains(before.pays()) ? before.pays() : null;
            assertThat(one.pays() == null ? null : refs.get(one.pays())).isEqualTo(paid);
        }
    }

    private static void assertSamePeriods(List<CommitmentView> given, List<Taken> taken) {
        for (Taken one : taken) {
            CommitmentView before = named(given, one);
            assertThat(one.from()).isEqualTo(before.from());
            assertThat(one.to()).isEqualTo(before.to());
        }
    }

    private static CommitmentView named(List<CommitmentView> given, Taken taken) {
        return given.stream()
                .filter(one -> one.id().equals(taken.transaction()))
                .findFirst()
                .orElseThrow();
    }

    /** What a file ought to hold, told in another way than the code tells it. */
    private static List<CommitmentView> given(List<Deal> deals) {
        List<CommitmentView> given = new ArrayList<>();
        for (Deal deal : deals) {
            for (Deal.Money money : deal.money()) {
                CommitmentView one = money.commitment();
                boolean begun = Stream.concat(
                                Stream.of(one.from(), one.to(), one.publishedOn())
                                        .filter(Objects::nonNull),
                                deal.steps().stream().map(Deal.Step::actedOn))
                        .anyMatch(date -> !date.firstDay().isAfter(TODAY));
                boolean again = money.restatedBy().stream()
                        .anyMatch(other -> other.money()
                                && other.publishedOn() != null
                                && !other.publishedOn().firstDay().isAfter(TODAY));
                if (one.amount() != null && begun && !again) {
                    given.add(one);
                }
            }
        }
        return given;
    }

    private static Money money(CommitmentView one) {
        boolean conditional = one.conditional() && one.kind() != CommitmentKind.DISBURSEMENT;
        return new Money(
                one.kind(),
                one.provider(),
                one.receiver(),
                one.pillar(),
                one.sector(),
                Objects.requireNonNull(one.amount()).stripTrailingZeros(),
                Objects.requireNonNull(one.currency()),
                one.publishedOn(),
                conditional,
                one.note());
    }

    private static Money money(Taken one) {
        return new Money(
                one.kind(),
                one.provider(),
                one.receiver(),
                one.pillar(),
                one.sector(),
                one.amount().stripTrailingZeros(),
                one.currency(),
                one.publishedOn(),
                one.conditional(),
                one.note());
    }

    @Provide
    Arbitrary<List<Deal>> deals() {
        Arbitrary<List<Deal.Step>> steps = Combinators.combine(
                        Arbitraries.of(Status.values()).filter(status -> status != Status.UNCLEAR),
                        Arbitraries.of(DATES))
                .as(Deals::step)
                .list()
                .ofMaxSize(3);
        Arbitrary<Deal> deal = Combinators.combine(
                        Arbitraries.of(Status.values()), steps, money().list().ofMaxSize(6))
                .as((status, life, money) -> Deals.deal("x", status, life, money.toArray(Deal.Money[]::new)));
        return deal.list().ofMinSize(1).ofMaxSize(3).map(RoundTripPropertiesTest::numbered);
    }

    /** Each agreement and each commitment with an id of its own; every third payment pays the commitment before it. */
    private static List<Deal> numbered(List<Deal> deals) {
        List<Deal> numbered = new ArrayList<>();
        for (Deal deal : deals) {
            String agreement = "agreement-" + numbered.size();
            List<Deal.Money> money = new ArrayList<>();
            @Nullable String last = null;
            for (Deal.Money one : deal.money()) {
                CommitmentView c = one.commitment();
                String id = agreement + "-" + money.size();
                boolean pays = c.kind() == CommitmentKind.DISBURSEMENT && money.size() % 3 != 0;
                money.add(new Deal.Money(
                        new CommitmentView(
                                id,
                                agreement,
                                c.kind(),
                                c.provider(),
                                c.receiver(),
                                c.pillar(),
                                c.sector(),
                                c.amount(),
                                c.currency(),
                                c.inKind(),
                                c.from(),
                                c.to(),
                                c.publishedOn(),
                                c.conditional(),
                                List.of(),
                                pays ? last : null,
                                List.of(),
                                c.note(),
                                c.sourceUrl()),
                        one.restatedBy()));
                last = c.kind() == CommitmentKind.COMMITMENT || c.kind() == CommitmentKind.PLEDGE ? id : last;
            }
            numbered.add(new Deal(
                    agreement,
                    deal.title(),
                    deal.note(),
                    deal.binding(),
                    deal.status(),
                    List.of("An office & co"),
                    deal.steps(),
                    money));
        }
        return numbered;
    }

    private static Arbitrary<Deal.Money> money() {
        Arbitrary<CommitmentKind> kinds = Arbitraries.of(CommitmentKind.values());
        Arbitrary<String> providers = Arbitraries.of("GBR", "EU", "IOM", "001", "015", "FRA");
        Arbitrary<String> receivers =
                Arbitraries.of("TUN", "IOM", "015", "001", "GBR", "EU").injectNull(0.2);
        Arbitrary<String> dates = Arbitraries.of(DATES).injectNull(0.3);
        Arbitrary<BigDecimal> amounts = Arbitraries.bigDecimals()
                .between(new BigDecimal("0.000001"), new BigDecimal("999999999999999999"))
                .ofScale(6)
                .filter(amount -> amount.signum() > 0);
        Arbitrary<String> notes = Arbitraries.strings()
                .withChars("ab<>&\"'é–؟\uD83D\uDEA2;.()[]")
                .ofMinLength(1)
                .ofMaxLength(40)
                .filter(note -> !Character.isLowSurrogate(note.charAt(0))
                        && note.codePoints().noneMatch(c -> Character.getType(c) == Character.SURROGATE))
                .injectNull(0.3);
        Arbitrary<Deal.Again> again = Combinators.combine(dates, Arbitraries.of(true, false))
                .as((date, ofMoney) -> new Deal.Again(
                        "again",
                        ofMoney ? CommitmentKind.COMMITMENT : CommitmentKind.IN_KIND,
                        ofMoney,
                        null,
                        null,
                        date == null ? null : new PartialDate(date),
                        null));
        Arbitrary<Deals.Commitment> first = Combinators.combine(
                        kinds,
                        providers,
                        receivers,
                        Arbitraries.of(Pillar.values()),
                        Arbitraries.of(SECTORS).injectNull(0.4),
                        amounts)
                .as((kind, provider, receiver, pillar, sector, amount) -> {
                    Deals.Commitment one = Deals.commitment("x")
                            .kind(kind)
                            .between(provider, receiver)
                            .about(pillar, sector)
                            .of(amount.toPlainString(), "EUR");
                    return kind == CommitmentKind.IN_KIND ? one.inKind("boats") : one;
                });
        return Combinators.combine(
                        first,
                        dates,
                        dates,
                        dates,
                        Arbitraries.of(true, false),
                        notes,
                        again.list().ofMaxSize(1))
                .as((one, from, to, published, conditional, note, restatedBy) -> {
                    one.during(from, to).published(published).note(note);
                    return new Deal.Money((conditional ? one.onCondition() : one).view(), restatedBy);
                });
    }
}
