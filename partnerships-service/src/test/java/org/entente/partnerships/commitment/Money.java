package org.entente.partnerships.commitment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.entente.partnerships.testing.Sample;
import org.jspecify.annotations.Nullable;

/** One amount as the properties of sums have it; restates names others by their ids. */
record Money(
        String id,
        String receiver,
        String kind,
        String pillar,
        int amount,
        String currency,
        @Nullable String from,
        @Nullable String to,
        boolean conditional,
        List<String> restates) {

    static final String PROVIDER = "GBR";
    static final String ELSEWHERE = "UNHCR";
    private static final List<String> KINDS = List.of("pledge", "commitment", "disbursement");
    private static final List<String> PILLARS =
            List.of("border_management", "development", "protection", "law_enforcement");

    /** Whole years, open where none is named. */
    record Window(@Nullable String from, @Nullable String to) {

        LocalDate first() {
            return LocalDate.parse(from + "-01-01");
        }

        LocalDate last() {
            return LocalDate.parse(to + "-12-31");
        }
    }

    Money with(String otherId, List<String> otherRestates) {
        return new Money(otherId, receiver, kind, pillar, amount, currency, from, to, conditional, otherRestates);
    }

    Sample into(Sample sample) {
        return sample.commitment(
                id,
                PROVIDER,
                receiver,
                amount,
                currency,
                "kind",
                kind,
                "pillar",
                pillar,
                "from",
                from,
                "to_period",
                to,
                "conditional",
                conditional,
                "restates",
                restates);
    }

    boolean fits(Window window) {
        if (kind.equals("commitment") && conditional) {
            return false;
        }
        boolean beginsInside = window.from == null || (from != null && !first().isBefore(window.first()));
        boolean endsInside = window.to == null || (to != null && !last().isAfter(window.last()));
        return beginsInside && endsInside;
    }

    boolean isBeside(Window window) {
        boolean before = window.from != null && to != null && last().isBefore(window.first());
        boolean after = window.to != null && from != null && first().isAfter(window.last());
        return before || after;
    }

    LocalDate first() {
        return LocalDate.parse(from + "-01-01");
    }

    LocalDate last() {
        return LocalDate.parse(to + "-12-31");
    }

    /** At most ten amounts, each of which states again some of those before it, and one that goes elsewhere. */
    static List<Money> some(Random random, String receiver, int seed) {
        List<Money> all = new ArrayList<>();
        int size = 3 + random.nextInt(8);
        for (int i = 0; i < size; i++) {
            List<String> restates = new ArrayList<>();
            for (Money earlier : all) {
                if (random.nextInt(4) == 0) {
                    restates.add(earlier.id);
                }
            }
            int from = 2016 + random.nextInt(8);
            String begins = random.nextInt(6) == 0 ? null : String.valueOf(from);
            String ends = random.nextInt(6) == 0 ? null : String.valueOf(from + random.nextInt(4));
            all.add(new Money(
                    "random-%d-%d".formatted(seed, i),
                    random.nextInt(5) == 0 ? ELSEWHERE : receiver,
                    KINDS.get(random.nextInt(KINDS.size())),
                    PILLARS.get(random.nextInt(PILLARS.size())),
                    1 + random.nextInt(1000),
                    random.nextInt(3) == 0 ? "USD" : "EUR",
                    begins,
                    ends,
                    random.nextInt(5) == 0,
                    restates));
        }
        all.add(new Money(
                "random-%d-far".formatted(seed),
                ELSEWHERE,
                "commitment",
                "development",
                7,
                "EUR",
                null,
                null,
                false,
                List.of()));
        return all;
    }
}
