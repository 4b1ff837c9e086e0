package org.entente.partnerships.iati;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.entente.partnerships.commitment.CommitmentView;
import org.entente.partnerships.date.PartialDate;
import org.entente.partnerships.iati.Deal.Step;
import org.entente.partnerships.question.AreaName;
import org.entente.partnerships.vocabulary.CommitmentKind;
import org.entente.partnerships.vocabulary.Pillar;
import org.entente.partnerships.vocabulary.Status;
import org.jspecify.annotations.Nullable;

/**
 * Writes agreements as activities of IATI 2.03, the elements in the standard's order. An agreement is one activity, and one
 * more for its money on a condition, since IATI attaches conditions to activities.
 */
final class Activities {

    /** Put behind the identifier of an agreement, whose ids are in small letters. */
    private static final Set<Status> TALK = Set.of(Status.ANNOUNCED, Status.NEGOTIATION);

    private static final String ON_CONDITION = "-CONDITIONAL";

    private final Reporter reporter;
    private final Map<String, AreaName> areas;
    private final LocalDate today;
    private final Xml xml = new Xml();
    private int written;

    /** Money with the day that stands for when it was promised or paid. */
    private record Dated(CommitmentView commitment, MoneyDay when) {

        boolean isOnCondition() {
            return commitment.conditional() && commitment.kind() != CommitmentKind.DISBURSEMENT;
        }
    }

    private Activities(Reporter reporter, List<AreaName> areas, LocalDate today) {
        this.reporter = reporter;
        this.areas = areas.stream().collect(Collectors.toMap(AreaName::code, area -> area));
        this.today = today;
    }

    /**
     * The file; empty where there is no money to give out, since IATI knows no file without an activity.
     *
     * @param areas those that the money names
     * @param today the day from which one looks
     */
    static Optional<String> file(List<Deal> deals, List<AreaName> areas, Reporter reporter, LocalDate today) {
        Activities activities = new Activities(reporter, areas, today);
        activities.xml.begin("iati-activities", "version", Iati.VERSION, "xmlns:" + Iati.OUR_PREFIX, Iati.OURS);
        deals.forEach(activities::add);
        activities.xml.end();
        return activities.written == 0 ? Optional.empty() : Optional.of(activities.xml.toString());
    }

    private void add(Deal deal) {
        PartialDate acted = deal.steps().stream()
                .map(Step::actedOn)
                .min(Activities::earlier)
                .orElse(null);
        List<Dated> money = new ArrayList<>();
        List<String> left = new ArrayList<>();
        for (Deal.Money one : deal.money()) {
            CommitmentView commitment = one.commitment();
            Optional<MoneyDay> when = day(commitment, acted);
            Optional<String> again = restated(one);
            if (commitment.amount() == null || commitment.kind() == CommitmentKind.IN_KIND) {
                left.add("%s (in kind: %s)".formatted(commitment.id(), commitment.inKind()));
            } else if (again.isPresent()) {
                left.add("%s (the same money is stated again by %s)".formatted(commitment.id(), again.get()));
            } else if (when.isEmpty()) {
                left.add("%s (no date is known that has come)".formatted(commitment.id()));
            } else {
                money.add(new Dated(commitment, when.get()));
            }
        }
        List<Dated> firm = money.stream().filter(one -> !one.isOnCondition()).toList();
        List<Dated> onCondition = money.stream().filter(Dated::isOnCondition).toList();
        if (!firm.isEmpty()) {
            activity(deal, firm, left, false);
        }
        if (!onCondition.isEmpty()) {
            activity(deal, onCondition, firm.isEmpty() ? left : List.of(), true);
        }
    }

    private Optional<MoneyDay> day(CommitmentView commitment, @Nullable PartialDate acted) {
        return MoneyDay.of(
                commitment.kind(), commitment.from(), commitment.to(), commitment.publishedOn(), acted, today);
    }

    /** The id of what states the same money again and is itself given out; otherwise the money would stand nowhere. */
    private Optional<String> restated(Deal.Money money) {
        return money.restatedBy().stream()
                .filter(again -> again.money() && again.kind() != CommitmentKind.IN_KIND)
                .filter(again -> MoneyDay.of(
                                again.kind(), again.from(), again.to(), again.publishedOn(), again.acted(), today)
                        .isPresent())
                .map(Deal.Again::id)
                .findFirst();
    }

    private void activity(Deal deal, List<Dated> money, List<String> left, boolean onCondition) {
        written++;
        xml.begin("iati-activity", "xml:lang", reporter.language(), ours("agreement"), deal.agreement());
        xml.text("iati-identifier", reporter.ref() + "-" + deal.agreement() + (onCondition ? ON_CONDITION : ""));
        xml.narrative(
                "reporting-org",
                reporter.name(),
                "ref",
                reporter.ref(),
                "type",
                reporter.type(),
                "secondary-reporter",
                reporter.secondary() ? "1" : "0");
        xml.narrative("title", deal.title());
        xml.narrative("description", deal.note() == null ? deal.title() : deal.note(), "type", "1");
        if (!left.isEmpty()) {
            xml.narrative(
                    "description", "Not among the transactions: %s.".formatted(String.join("; ", left)), "type", "4");
        }
        new TreeSet<>(money.stream().map(one -> one.commitment().provider()).toList())
                .forEach(provider -> organisation("participating-org", provider, "1"));
        deal.agencies().forEach(agency -> xml.narrative("participating-org", agency, "role", "4"));
        xml.empty("activity-status", "code", status(deal, money));
        dates(deal, money);
        money.forEach(this::transaction);
        if (onCondition) {
            xml.empty("conditions", "attached", "1");
        }
        xml.end();
    }

    private void transaction(Dated money) {
        CommitmentView commitment = money.commitment();
        String day = money.when().day().toString();
        xml.begin(
                "transaction",
                "ref",
                commitment.id(),
                ours("from"),
                text(commitment.from()),
                ours("to"),
                text(commitment.to()),
                ours("published"),
                text(commitment.publishedOn()),
                ours("pays"),
                commitment.pays(),
                ours("source"),
                commitment.sourceUrl());
        xml.empty(
                "transaction-type",
                "code",
                TransactionType.of(commitment.kind()).orElseThrow().code());
        xml.empty("transaction-date", "iso-date", day);
        if (commitment.amount() != null) {
            xml.text(
                    "value", commitment.amount().toPlainString(), "currency", commitment.currency(), "value-date", day);
        }
        description(money);
        organisation("provider-org", commitment.provider(), null);
        if (commitment.receiver() != null) {
            organisation("receiver-org", commitment.receiver(), null);
        }
        if (commitment.sector() != null) {
            xml.empty("sector", "vocabulary", Iati.SECTOR_DAC_PURPOSE, "code", commitment.sector());
        }
        xml.narrative(
                "sector",
                words(commitment.pillar()),
                "vocabulary",
                Iati.SECTOR_OWN,
                "vocabulary-uri",
                Iati.PILLARS,
                "code",
                commitment.pillar().name());
        recipient(commitment.receiver());
        xml.end();
    }

    private void description(Dated money) {
        String note = Iati.dated(
                money.commitment().note(),
                money.when().isExact() ? null : money.when().date());
        if (!note.isEmpty()) {
            xml.narrative("description", note);
        }
    }

    /** Every transaction says for whom it is, as the standard wants it of all or of none. */
    private void recipient(@Nullable String receiver) {
        Optional<String> country = Optional.ofNullable(receiver).flatMap(Countries::alpha2);
        if (country.isPresent()) {
            xml.empty("recipient-country", "code", country.get());
        } else if (receiver != null && receiver.matches("[0-9]{3}")) {
            xml.empty("recipient-region", "vocabulary", Iati.REGION_UN, "code", receiver);
        } else {
            xml.empty("recipient-region", "vocabulary", Iati.REGION_DAC, "code", Iati.REGION_UNSPECIFIED);
        }
    }

    private void organisation(String element, String area, @Nullable String role) {
        AreaName name = areas.get(area);
        String type = Countries.alpha2(area).isPresent() ? "10" : area.matches("[0-9]{3}") ? null : "40";
        xml.narrative(
                element,
                name == null ? area : name.name(),
                "ref",
                Organisations.ref(area).orElse(null),
                "type",
                type,
                "role",
                role,
                ours("area"),
                area);
    }

    /** Begun with being in force, else with being signed, else with the first step, else with the first money. */
    private void dates(Deal deal, List<Dated> money) {
        Optional<PartialDate> begin = first(deal, Status.PROVISIONALLY_APPLIED, Status.IN_FORCE, Status.EXTENDED)
                .or(() -> first(deal, Status.SIGNED))
                .or(() -> first(deal, Status.values()));
        LocalDate start = begin.map(PartialDate::firstDay).orElseGet(() -> money.stream()
                .map(one -> one.when().day())
                .min(LocalDate::compareTo)
                .orElse(today));
        date(start.isAfter(today) || isTalkAlone(deal) ? "1" : "2", start, begin.orElse(null));
        first(deal, Status.EXPIRED, Status.TERMINATED, Status.SUPERSEDED)
                .filter(end -> !end.lastDay().isBefore(start))
                .ifPresent(end -> date(end.lastDay().isAfter(today) ? "3" : "4", end.lastDay(), end));
    }

    /** What was only announced or talked about has not begun. */
    private static boolean isTalkAlone(Deal deal) {
        return !deal.steps().isEmpty() && deal.steps().stream().allMatch(step -> TALK.contains(step.status()));
    }

    private void date(String type, LocalDate day, @Nullable PartialDate known) {
        if (known == null || known.text().length() == 10) {
            xml.empty("activity-date", "iso-date", day.toString(), "type", type);
        } else {
            xml.narrative("activity-date", known.text(), "iso-date", day.toString(), "type", type);
        }
    }

    private static Optional<PartialDate> first(Deal deal, Status... statuses) {
        List<Status> wanted = List.of(statuses);
        return deal.steps().stream()
                .filter(step -> wanted.contains(step.status()))
                .map(Step::counts)
                .min(Activities::earlier);
    }

    private static int earlier(PartialDate one, PartialDate other) {
        int days = one.firstDay().compareTo(other.firstDay());
        return days != 0 ? days : one.lastDay().compareTo(other.lastDay());
    }

    /** IATI's ActivityStatus. What was paid was begun, whatever the agreement's dates say of it. */
    private static String status(Deal deal, List<Dated> money) {
        boolean begun = money.stream().anyMatch(one -> one.commitment().kind() == CommitmentKind.DISBURSEMENT);
        return switch (deal.status()) {
            case ANNOUNCED, NEGOTIATION, UNCLEAR -> begun ? "2" : "1";
            case SIGNED -> begun || !deal.binding() ? "2" : "1";
            case PROVISIONALLY_APPLIED, IN_FORCE, EXTENDED -> "2";
            case SUSPENDED -> "6";
            case EXPIRED, SUPERSEDED -> "4";
            case TERMINATED -> "5";
        };
    }

    private static String words(Pillar pillar) {
        String words = pillar.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    private static @Nullable String text(@Nullable PartialDate date) {
        return date == null ? null : date.text();
    }

    private static String ours(String name) {
        return Iati.OUR_PREFIX + ":" + name;
    }
}
