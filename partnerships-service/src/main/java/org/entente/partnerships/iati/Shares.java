package org.entente.partnerships.iati;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.entente.partnerships.database.ReferenceFile;
import org.entente.partnerships.document.Faults;
import org.entente.partnerships.iati.ReportedActivity.Share;
import org.entente.partnerships.iati.ReportedActivity.Transaction;
import org.entente.partnerships.purpose.PurposeRules;
import org.entente.partnerships.vocabulary.Pillar;
import org.jspecify.annotations.Nullable;

/** What an activity's money is for, and for whom: by the transaction itself, or else by the activity for all of them. */
final class Shares {

    /**
     * A part of the money that is for one sector.
     *
     * @param sector five digits; null where only the pillar is known
     */
    record ForSector(@Nullable String sector, Pillar pillar, BigDecimal share) {}

    /**
     * A part of the money that is for one area.
     *
     * @param area null where none is named
     */
    record ForArea(@Nullable String area, BigDecimal share) {}

    /** What is found out when it is first needed. */
    private static final class Once<T> {

        private Optional<T> found = Optional.empty();
        private boolean looked;

        Optional<T> get(Supplier<Optional<T>> looking) {
            if (!looked) {
                looked = true;
                found = looking.get();
            }
            return found;
        }
    }

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);
    private static final Map<String, Optional<String>> DAC_REGIONS = dacRegions();

    private final ReportedActivity activity;
    private final Set<String> areas;
    private final GivenValues values;
    private final Faults faults;
    // What the activity says for all of its transactions is read once, and so is at fault once.
    private final Once<List<ForSector>> sectorsOfAll = new Once<>();
    private final Once<List<ForArea>> areasOfAll = new Once<>();

    Shares(ReportedActivity activity, Set<String> areas, Faults faults) {
        this.activity = activity;
        this.areas = areas;
        this.values = new GivenValues(faults);
        this.faults = faults;
    }

    /** Empty, with a fault, where that cannot be told. */
    Optional<List<ForSector>> sectors(Transaction money) {
        if (!money.sectors().isEmpty()) {
            return sectors(money.sectors(), money.place(), true);
        }
        return sectorsOfAll.get(() -> sectors(activity.sectors(), activity.place(), false));
    }

    /** Empty, with a fault, where that cannot be told; one part without an area where the file names none. */
    Optional<List<ForArea>> recipients(Transaction money) {
        if (!money.recipients().isEmpty()) {
            return recipients(money.recipients(), true);
        }
        return areasOfAll.get(() -> recipients(activity.recipients(), false));
    }

    private Optional<List<ForSector>> sectors(List<Share> all, Place place, boolean ofOne) {
        List<Share> purposes = of(all, Iati.SECTOR_DAC_PURPOSE);
        List<Share> pillars = of(all, Iati.SECTOR_OWN).stream()
                .filter(share -> Iati.PILLARS.equals(share.vocabularyUri()))
                .toList();
        List<Share> categories = of(all, Iati.SECTOR_DAC_CATEGORY);
        List<Share> chosen = !purposes.isEmpty() ? purposes : !pillars.isEmpty() ? pillars : categories;
        if (chosen.isEmpty()) {
            faults.addElement(
                    place.line(),
                    place.column(),
                    "sector",
                    null,
                    "no sector of the OECD DAC (vocabulary 1 or 2) is named");
            return Optional.empty();
        }
        Optional<List<BigDecimal>> shares = shares(chosen, ofOne);
        List<Optional<Pillar>> read = chosen.stream()
                .map(share -> ofOne && pillars.size() == 1 ? pillar(pillars.get(0)) : pillar(share))
                .toList();
        if (shares.isEmpty() || read.stream().anyMatch(Optional::isEmpty)) {
            return Optional.empty();
        }
        List<ForSector> parts = new ArrayList<>();
        for (int i = 0; i < chosen.size(); i++) {
            String sector = chosen == purposes ? chosen.get(i).code() : null;
            parts.add(new ForSector(
                    sector, read.get(i).orElseThrow(), shares.orElseThrow().get(i)));
        }
        return Optional.of(parts);
    }

    private Optional<Pillar> pillar(Share share) {
        if (share.vocabulary().equals(Iati.SECTOR_OWN)) {
            for (Pillar pillar : Pillar.values()) {
                if (pillar.name().equals(share.code())) {
                    return Optional.of(pillar);
                }
            }
            return refuse(share, "there is no such pillar");
        }
        int digits = share.vocabulary().equals(Iati.SECTOR_DAC_PURPOSE) ? 5 : 3;
        if (!share.code().matches("[0-9]{%d}".formatted(digits))) {
            return refuse(share, "a code of this vocabulary has %d digits".formatted(digits));
        }
        return Optional.ofNullable(PurposeRules.pillarOf(share.code()))
                .or(() -> refuse(share, "the rule names no pillar for this code (GET /funding/rules)"));
    }

    private Optional<List<ForArea>> recipients(List<Share> all, boolean ofOne) {
        if (all.isEmpty()) {
            return Optional.of(List.of(new ForArea(null, WHOLE)));
        }
        Optional<List<BigDecimal>> shares = shares(all, ofOne);
        List<Optional<ForArea>> read = all.stream().map(this::area).toList();
        if (shares.isEmpty() || read.stream().anyMatch(Optional::isEmpty)) {
            return Optional.empty();
        }
        List<ForArea> parts = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            parts.add(new ForArea(
                    read.get(i).orElseThrow().area(), shares.orElseThrow().get(i)));
        }
        return Optional.of(parts);
    }

    private Optional<ForArea> area(Share share) {
        if (share.element().equals("recipient-country")) {
            return known(share, Countries.alpha3(share.code()), "no country of ISO 3166-1 alpha-2");
        }
        if (share.vocabulary().equals(Iati.REGION_UN)) {
            return known(share, Optional.of(share.code()), "no region of UN M49");
        }
        if (!share.vocabulary().equals(Iati.REGION_DAC)) {
            return refuse(share, "only regions of the OECD DAC (vocabulary 1) and of UN M49 (2) are read");
        }
        Optional<String> region = DAC_REGIONS.get(share.code());
        if (region == null) {
            return refuse(share, "this region of the OECD DAC is none of UN M49; name countries");
        }
        return region.isEmpty() ? Optional.of(new ForArea(null, WHOLE)) : known(share, region, "no region of UN M49");
    }

    private Optional<ForArea> known(Share share, Optional<String> area, String otherwise) {
        return area.filter(areas::contains)
                .map(code -> new ForArea(code, WHOLE))
                .or(() -> refuse(share, otherwise));
    }

    /** One without a percentage is all of it. */
    private Optional<List<BigDecimal>> shares(List<Share> all, boolean ofOne) {
        if (all.size() == 1 && all.get(0).percentage() == null) {
            return Optional.of(List.of(WHOLE));
        }
        Share second = all.get(all.size() - 1);
        if (ofOne && all.size() > 1) {
            return refuse(second, "a transaction names one of these");
        }
        List<BigDecimal> shares = new ArrayList<>();
        for (Share share : all) {
            BigDecimal read = share.percentage() == null
                    ? null
                    : values.share(new Given(share.element(), share.percentage(), share.place()));
            if (share.percentage() == null) {
                refuse(share, "one of several, without its percentage");
            }
            if (read == null) {
                return Optional.empty();
            }
            shares.add(read);
        }
        if (!Split.isWhole(shares)) {
            String sum =
                    shares.stream().reduce(BigDecimal.ZERO, BigDecimal::add).toPlainString();
            faults.addElement(
                    all.get(0).place().line(),
                    all.get(0).place().column(),
                    all.get(0).element(),
                    sum,
                    "the percentages must add up to 100");
            return Optional.empty();
        }
        return Optional.of(shares);
    }

    private static List<Share> of(List<Share> all, String vocabulary) {
        return all.stream()
                .filter(share -> share.vocabulary().equals(vocabulary))
                .toList();
    }

    private <T> Optional<T> refuse(Share share, String reason) {
        faults.addElement(share.place().line(), share.place().column(), share.element(), share.code(), reason);
        return Optional.empty();
    }

    private static Map<String, Optional<String>> dacRegions() {
        Map<String, Optional<String>> regions = new HashMap<>();
        ReferenceFile.rows("dac-regions.csv")
                .forEach(row -> regions.put(row.get("code"), Optional.ofNullable(row.optional("area"))));
        return Map.copyOf(regions);
    }
}
