package org.entente.partnerships.iati;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.entente.partnerships.area.AreaKind;
import org.entente.partnerships.commitment.CommitmentView;
import org.entente.partnerships.date.PartialDate;
import org.entente.partnerships.question.AreaName;
import org.entente.partnerships.vocabulary.CommitmentKind;
import org.entente.partnerships.vocabulary.Pillar;
import org.entente.partnerships.vocabulary.Status;
import org.jspecify.annotations.Nullable;

/** Agreements with money, as the database would answer them. */
final class Deals {

    static final List<AreaName> AREAS = List.of(
            new AreaName("GBR", "United Kingdom", AreaKind.COUNTRY, "826"),
            new AreaName("FRA", "France", AreaKind.COUNTRY, "250"),
            new AreaName("TUN", "Tunisia", AreaKind.COUNTRY, "788"),
            new AreaName("LBY", "Libya", AreaKind.COUNTRY, "434"),
            new AreaName("RWA", "Rwanda", AreaKind.COUNTRY, "646"),
            new AreaName("EU", "European Union", AreaKind.ORGANISATION, null),
            new AreaName("IOM", "International Organization for Migration", AreaKind.ORGANISATION, null),
            new AreaName("001", "World", AreaKind.WORLD, "001"),
            new AreaName("002", "Africa", AreaKind.REGION, "002"),
            new AreaName("015", "Northern Africa", AreaKind.REGION, "015"));

    static final Reporter REPORTER = new Reporter("XE-EXAMPLE-ENTENTE", "Entente", "90", true, "en");

    private Deals() {}

    static Deal deal(String agreement, Status status, List<Deal.Step> steps, Deal.Money... money) {
        return new Deal(agreement, "Agreement " + agreement, null, true, status, List.of(), steps, List.of(money));
    }

    static Deal.Step step(Status status, String acted) {
        return new Deal.Step(status, new PartialDate(acted), null);
    }

    static Deal.Money money(CommitmentView commitment, Deal.Again... again) {
        return new Deal.Money(commitment, List.of(again));
    }

    /** A commitment by its parts, changed one by one. */
    static Commitment commitment(String id) {
        return new Commitment(id);
    }

    static final class Commitment {
        private final String id;
        private CommitmentKind kind = CommitmentKind.COMMITMENT;
        private String provider = "GBR";
        private @Nullable String receiver = "FRA";
        private Pillar pillar = Pillar.BORDER_MANAGEMENT;
        private @Nullable String sector;
        private @Nullable BigDecimal amount = BigDecimal.valueOf(1000);
        private @Nullable String currency = "EUR";
        private @Nullable String inKind;
        private @Nullable PartialDate from;
        private @Nullable PartialDate to;
        private @Nullable PartialDate publishedOn = new PartialDate("2023-03-10");
        private boolean conditional;
        private @Nullable String pays;
        private @Nullable String note;
        private final List<String> restates = new ArrayList<>();

        private Commitment(String id) {
            this.id = id;
        }

        Commitment kind(CommitmentKind other) {
            kind = other;
            return this;
        }

        Commitment between(String giver, @Nullable String getter) {
            provider = giver;
            receiver = getter;
            return this;
        }

        Commitment about(Pillar otherPillar, @Nullable String otherSector) {
            pillar = otherPillar;
            sector = otherSector;
            return this;
        }

        Commitment of(String otherAmount, String otherCurrency) {
            amount = new BigDecimal(otherAmount);
            currency = otherCurrency;
            return this;
        }

        Commitment inKind(String what) {
            amount = null;
            currency = null;
            inKind = what;
            kind = CommitmentKind.IN_KIND;
            return this;
        }

        Commitment during(@Nullable String first, @Nullable String last) {
            from = first == null ? null : new PartialDate(first);
            to = last == null ? null : new PartialDate(last);
            return this;
        }

        Commitment published(@Nullable String on) {
            publishedOn = on == null ? null : new PartialDate(on);
            return this;
        }

        Commitment onCondition() {
            conditional = true;
            return this;
        }

        Commitment paying(String other) {
            pays = other;
            kind = CommitmentKind.DISBURSEMENT;
            return this;
        }

        Commitment note(@Nullable String text) {
            note = text;
            return this;
        }

        CommitmentView view() {
            return new CommitmentView(
                    id,
                    "agreement",
                    kind,
                    provider,
                    receiver,
                    pillar,
                    sector,
                    amount,
                    currency,
                    inKind,
                    from,
                    to,
                    publishedOn,
                    conditional,
                    restates,
                    pays,
                    List.of(),
                    note,
                    null);
        }
    }
}
