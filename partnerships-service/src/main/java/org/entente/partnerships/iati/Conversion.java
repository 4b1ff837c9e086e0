package org.entente.partnerships.iati;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.entente.partnerships.date.PartialDate;
import org.entente.partnerships.document.Faults;
import org.entente.partnerships.iati.ReportedActivity.Organisation;
import org.entente.partnerships.iati.ReportedActivity.Transaction;
import org.entente.partnerships.iati.Shares.ForArea;
import org.entente.partnerships.iati.Shares.ForSector;
import org.entente.partnerships.ledger.CanonicalJson;
import org.entente.partnerships.vocabulary.CommitmentKind;
import org.jspecify.annotations.Nullable;

/** Makes commitments of the transactions of activities, one activity after the other. */
final class Conversion {

    /** How the ids of everything begin that was taken from an activity. */
    private static final String ID = "iati-%s-";

    private static final int HEX = 12;
    private static final int MOST_ASIDE = 1000;

    private final Set<String> areas;
    private final GivenValues values;
    private final Faults faults;
    private final Map<String, Place> activities = new LinkedHashMap<>();
    private final List<Taken> taken = new ArrayList<>();
    private final Map<String, Set<String>> byRef = new HashMap<>();
    private final List<LeftAside> aside = new ArrayList<>();
    private final List<String> warnings = new ArrayList<>();
    private int asideTotal;

    /**
     * @param areas the codes of areas that there are
     */
    Conversion(Set<String> areas, Faults faults) {
        this.areas = areas;
        this.values = new GivenValues(faults);
        this.faults = faults;
    }

    /** How the ids begin of what was ever taken from the activity. */
    static String prefix(String activity) {
        return ID.formatted(hash(activity));
    }

    void add(ReportedActivity activity) {
        Place first = activities.putIfAbsent(activity.identifier(), activity.place());
        if (first != null) {
            faults.addElement(
                    activity.place().line(),
                    activity.place().column(),
                    "iati-identifier",
                    activity.identifier(),
                    "stands in the file twice, first at line %d".formatted(first.line()));
            return;
        }
        leaveAside(
                activity,
                activity.budgets(),
                "budget",
                "a budget says what is planned to be spent, and promises nothing");
        leaveAside(activity, activity.planned(), "planned-disbursement", "a plan, not a promise");
        if (activity.secondary() && !activity.ours()) {
            warnings.add("%s is reported by somebody who is not part of it, and may be reported by another, too"
                    .formatted(activity.identifier()));
        }
        List<Taken> money = new Corrections(faults, this::leaveAside).applied(money(activity));
        taken.addAll(activity.ours() ? money : paying(money));
    }

    /** All that was taken, in the order of the file. */
    List<Taken> taken() {
        Map<String, CommitmentKind> kinds = new HashMap<>();
        taken.forEach(one -> kinds.put(one.id(), one.kind()));
        return taken.stream().map(one -> one.paying(paid(one, kinds))).toList();
    }

    Set<String> activities() {
        return activities.keySet();
    }

    List<LeftAside> aside() {
        return List.copyOf(aside);
    }

    int asideTotal() {
        return asideTotal;
    }

    List<String> warnings() {
        return List.copyOf(warnings);
    }

    private List<Taken> money(ReportedActivity activity) {
        Shares shares = new Shares(activity, areas, faults);
        Set<TransactionType> present = new HashSet<>();
        activity.transactions().stream()
                .map(Transaction::type)
                .filter(Objects::nonNull)
                .forEach(type -> TransactionType.of(type.text()).ifPresent(present::add));
        List<Taken> money = new ArrayList<>();
        Set<String> keys = new HashSet<>();
        for (Transaction transaction : activity.transactions()) {
            Given code = transaction.type();
            TransactionType type =
                    code == null ? null : TransactionType.of(code.text()).orElse(null);
            if (type == null) {
                Given at = code == null ? new Given("transaction-type", "", transaction.place()) : code;
                faults.addElement(
                        at.place().line(),
                        at.place().column(),
                        "transaction-type",
                        code == null ? null : code.text(),
                        code == null ? "is missing" : "no code of IATI's list of transaction types");
            } else if (type.kind() == null) {
                leaveAside(activity, transaction, type, type.reason());
            } else if (type.isIncoming() && present.contains(type.outgoing())) {
                leaveAside(
                        activity,
                        transaction,
                        type,
                        "the activity passes money on, and both ends of it would count it twice");
            } else {
                money.addAll(parts(activity, transaction, type, shares, keys));
            }
        }
        return money;
    }

    private List<Taken> parts(
            ReportedActivity activity, Transaction money, TransactionType type, Shares shares, Set<String> keys) {
        int before = faults.total();
        PartialDate on = required(money.date(), "transaction-date", money, values::day);
        BigDecimal amount = required(money.amount(), "value", money, values::amount);
        Currency currency = required(
                money.currency() == null ? activity.currency() : money.currency(), "currency", money, values::currency);
        Given valueDate = money.valueDate();
        PartialDate valued = valueDate == null ? null : values.day(valueDate);
        String provider = provider(activity, money, type);
        Optional<List<ForArea>> recipients = shares.recipients(money);
        Optional<List<ForSector>> sectors = shares.sectors(money);
        PartialDate published = published(activity, money);
        // A file of ours says of which period its money is, or that nobody knows.
        PartialDate day = activity.ours() ? null : on;
        PartialDate from = money.from() == null ? day : values.partialDate(money.from());
        PartialDate to = money.to() == null ? day : values.partialDate(money.to());
        String source = money.source() == null ? null : values.address(money.source());
        CommitmentKind kind = type.kind();
        if (faults.total() > before
                || on == null
                || amount == null
                || currency == null
                || provider == null
                || kind == null
                || recipients.isEmpty()
                || sectors.isEmpty()) {
            return List.of();
        }
        if (amount.signum() == 0) {
            leaveAside(activity, money, type, "an amount of nothing");
            return List.of();
        }
        String key = key(money, type, on, currency, keys);
        String note = note(activity, money, on, valued);
        String receiverOrganisation = money.receiver() == null
                ? null
                : Organisations.area(money.receiver()).filter(areas::contains).orElse(null);
        List<ForArea> forAreas = recipients.orElseThrow();
        List<ForSector> forSectors = sectors.orElseThrow();
        int decimals = Math.max(amount.scale(), Math.max(0, currency.getDefaultFractionDigits()));
        if (forAreas.size() > 1 && forSectors.size() > 1) {
            String warning = "%s gives shares of areas and shares of sectors apart; they are crossed here"
                    .formatted(activity.identifier());
            if (!warnings.contains(warning)) {
                warnings.add(warning);
            }
        }
        List<Taken> parts = new ArrayList<>();
        List<BigDecimal> ofAreas =
                Split.of(amount, forAreas.stream().map(ForArea::share).toList(), decimals);
        for (int i = 0; i < forAreas.size(); i++) {
            String area = forAreas.get(i).area();
            List<BigDecimal> ofSectors = Split.of(
                    ofAreas.get(i), forSectors.stream().map(ForSector::share).toList(), decimals);
            for (int j = 0; j < forSectors.size(); j++) {
                ForSector sector = forSectors.get(j);
                BigDecimal part = ofSectors.get(j);
                if (part.signum() == 0) {
                    continue;
                }
                boolean whole = part.compareTo(amount) == 0;
                String partKey = "%s|%s|%s|%s".formatted(key, area, sector.sector(), sector.pillar());
                // What we gave out ourselves is the commitment that it was, and no second one.
                String id = activity.ours() && whole && money.ref() != null
                        ? money.ref()
                        : prefix(activity.identifier()) + hash(free(partKey, keys));
                remember(money, kind, id);
                parts.add(new Taken(
                        id,
                        activity.identifier(),
                        money.ref(),
                        money.place(),
                        kind,
                        provider,
                        area == null ? receiverOrganisation : area,
                        sector.pillar(),
                        sector.sector(),
                        part,
                        currency.getCurrencyCode(),
                        on,
                        from,
                        to,
                        published,
                        activity.conditions() && kind != CommitmentKind.DISBURSEMENT,
                        money.pays(),
                        whole || note == null ? note : "%s; a part of %s".formatted(note, amount.toPlainString()),
                        source));
            }
        }
        return parts;
    }

    /** By the transaction itself; money that goes out without a word is the reporting organisation's. */
    private @Nullable String provider(ReportedActivity activity, Transaction money, TransactionType type) {
        Organisation organisation = money.provider();
        if (organisation == null && !type.isIncoming() && !activity.secondary()) {
            organisation = activity.reporting();
        }
        if (organisation == null) {
            faults.addElement(money.place().line(), money.place().column(), "provider-org", null, "is missing");
            return null;
        }
        Optional<String> area = Organisations.area(organisation).filter(areas::contains);
        if (area.isEmpty()) {
            String given = organisation.ref() == null ? organisation.name() : organisation.ref();
            faults.addElement(
                    organisation.place().line(),
                    organisation.place().column(),
                    organisation.element(),
                    given,
                    "not known as a state's, or as an organisation that there is");
        }
        return area.orElse(null);
    }

    /** No later than the activity was updated; before that nobody can tell. */
    private @Nullable PartialDate published(ReportedActivity activity, Transaction money) {
        if (money.published() != null) {
            return values.partialDate(money.published());
        }
        return activity.ours() || activity.updated() == null ? null : values.dayOf(activity.updated());
    }

    /** What tells a transaction from the others of its activity. */
    private static String key(
            Transaction money, TransactionType type, PartialDate on, Currency currency, Set<String> keys) {
        String key = money.ref() != null
                ? "%s|%s".formatted(type.code(), money.ref())
                : "%s||%s|%s|%s".formatted(type.code(), on, currency, name(money.receiver()));
        return free(key, keys);
    }

    /** The key, with a number behind it where it is taken. */
    private static String free(String key, Set<String> keys) {
        String free = key;
        for (int number = 2; !keys.add(free); number++) {
            free = key + "|" + number;
        }
        return free;
    }

    private static @Nullable String note(
            ReportedActivity activity, Transaction money, PartialDate on, @Nullable PartialDate valued) {
        if (activity.ours()) {
            String words = money.description() == null ? "" : Iati.undated(money.description());
            return words.isEmpty() ? null : words;
        }
        StringBuilder note = new StringBuilder();
        if (money.description() != null) {
            note.append(money.description()).append(" (");
        }
        note.append("IATI activity ").append(activity.identifier());
        if (money.ref() != null) {
            note.append(", transaction ").append(money.ref());
        }
        if (money.receiver() != null) {
            note.append(", received by ").append(name(money.receiver()));
        }
        if (valued != null && !valued.equals(on)) {
            note.append(", valued on ").append(valued);
        }
        return note.append(money.description() == null ? "" : ")").toString();
    }

    private static String name(@Nullable Organisation organisation) {
        return organisation == null
                ? ""
                : organisation.name() != null ? organisation.name() : String.valueOf(organisation.ref());
    }

    private void remember(Transaction money, CommitmentKind kind, String id) {
        if (money.ref() != null && kind != CommitmentKind.DISBURSEMENT) {
            byRef.computeIfAbsent(money.ref(), ref -> new LinkedHashSet<>()).add(id);
        }
    }

    /** A payment of an activity with one commitment pays that one; of several nobody can tell which. */
    private static List<Taken> paying(List<Taken> money) {
        List<Taken> commitments = money.stream()
                .filter(one -> one.kind() == CommitmentKind.COMMITMENT)
                .toList();
        if (commitments.size() != 1) {
            return money;
        }
        String only = commitments.get(0).id();
        return money.stream()
                .map(one -> one.kind() == CommitmentKind.DISBURSEMENT ? one.paying(only) : one)
                .toList();
    }

    /** The id of what is paid, where the file brings it. */
    private @Nullable String paid(Taken one, Map<String, CommitmentKind> kinds) {
        String named = one.pays();
        if (named == null || kinds.containsKey(named)) {
            return named;
        }
        List<String> found = byRef.getOrDefault(named, Set.of()).stream()
                .filter(kinds::containsKey)
                .toList();
        return found.size() == 1 ? found.get(0) : null;
    }

    private void leaveAside(ReportedActivity activity, int count, String what, String reason) {
        if (count > 0) {
            leaveAside(new LeftAside(
                    activity.place().line(),
                    activity.place().column(),
                    activity.identifier(),
                    null,
                    count == 1 ? what : "%s (%d)".formatted(what, count),
                    reason));
        }
    }

    private void leaveAside(ReportedActivity activity, Transaction money, TransactionType type, String reason) {
        leaveAside(new LeftAside(
                money.place().line(), money.place().column(), activity.identifier(), money.ref(), type.name(), reason));
    }

    private void leaveAside(LeftAside one) {
        asideTotal++;
        if (aside.size() < MOST_ASIDE) {
            aside.add(one);
        }
    }

    private <T> @Nullable T required(
            @Nullable Given given, String element, Transaction money, Function<Given, @Nullable T> reading) {
        if (given == null) {
            faults.addElement(money.place().line(), money.place().column(), element, null, "is missing");
            return null;
        }
        return reading.apply(given);
    }

    private static String hash(String text) {
        return CanonicalJson.sha256(text.getBytes(UTF_8)).substring(0, HEX);
    }
}
