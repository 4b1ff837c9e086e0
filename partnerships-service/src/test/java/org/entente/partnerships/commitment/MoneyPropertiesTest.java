package org.entente.partnerships.commitment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.partnerships.commitment.Money.ELSEWHERE;
import static org.entente.partnerships.commitment.Money.PROVIDER;
import static org.entente.partnerships.testing.Asking.get;
import static org.entente.partnerships.testing.Asking.query;
import static org.entente.partnerships.testing.Handing.approved;
import static org.entente.partnerships.testing.Sample.agreement;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.entente.partnerships.commitment.Money.Window;
import org.entente.partnerships.testing.Sample;
import org.entente.partnerships.testing.Stack;
import org.entente.partnerships.testing.Tokens;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What holds for whatever money there is: 20 random sets of it, each received by an area of its own. */
@QuarkusTest
@WithTestResource(value = Stack.class, scope = TestResourceScope.RESTRICTED_TO_CLASS)
class MoneyPropertiesTest {

    private static final int SETS = 20;
    private static final ObjectMapper JSON =
            new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

    private static final List<String> USES = List.of("pledged", "pledgedOnCondition", "committed", "disbursed");

    private static final List<Window> WINDOWS = List.of(
            new Window(null, null), new Window("2018", "2021"), new Window("2020", null), new Window(null, "2022"));

    @Test
    void sumsHoldWhateverIsStatedAgain() {
        // Given
        List<String> receivers = receivers();
        List<List<Money>> sets = IntStream.range(0, SETS)
                .mapToObj(seed -> Money.some(new Random(seed), receivers.get(seed), seed))
                .toList();
        hand(sets);
        List<JsonNode> before =
                receivers.stream().map(MoneyPropertiesTest::sums).toList();

        // Then: what counts is what the rule of 0033 says, and a balance holds the same sums by another order
        for (int i = 0; i < SETS; i++) {
            for (int w = 0; w < WINDOWS.size(); w++) {
                holdsTheRule(sets.get(i), WINDOWS.get(w), before.get(i), w);
                for (String spread : List.of("", "+spread")) {
                    Map<String, BigDecimal> byPillar = totals(before.get(i), "funding", w, spread);
                    assertThat(totals(before.get(i), "balances", w, spread))
                            .as("%s in %s%s", sets.get(i), WINDOWS.get(w), spread)
                            .isEqualTo(byPillar);
                    pillarsAddUpToPurposes(before.get(i), w, spread);
                }
            }
            assertThat(totals(before.get(i), "funding", 0, "+spread"))
                    .as("the parts of all years")
                    .isEqualTo(totals(before.get(i), "funding", 0, ""));
        }

        // When: something that counts is stated again, and something of elsewhere
        List<List<Money>> more = new ArrayList<>();
        for (int i = 0; i < SETS; i++) {
            more.add(stated(sets.get(i), before.get(i), new Random(-i)));
        }
        hand(more);

        // Then
        for (int i = 0; i < SETS; i++) {
            JsonNode after = sums(receivers.get(i));
            for (int w = 0; w < WINDOWS.size(); w++) {
                for (String spread : List.of("", "+spread")) {
                    assertThat(totals(after, "funding", w, spread))
                            .as("%s after %s in %s%s", more.get(i), sets.get(i), WINDOWS.get(w), spread)
                            .isEqualTo(totals(before.get(i), "funding", w, spread));
                }
            }
        }
    }

    /** Period by period, to the hundredth: the same sums, the same money left out, and as many that count. */
    private static void pillarsAddUpToPurposes(JsonNode sums, int window, String spread) {
        JsonNode byPurpose = sums.get("balances").get(place(window, spread));
        JsonNode byPillar = sums.get("balances").get(2 * WINDOWS.size() + place(window, spread));
        Set<String> rows = new HashSet<>();
        for (JsonNode row : byPillar) {
            assertThat(row.get("pillars")).as("the one pillar of %s", row).hasSize(1);
            assertThat(rows.add(row.get("period") + " " + row.get("pillars")))
                    .as("the only row of %s", row)
                    .isTrue();
        }
        assertThat(byPeriodAndPurpose(byPillar)).isEqualTo(byPeriodAndPurpose(byPurpose));
    }

    /** All that rows hold, without regard to how many rows hold it. */
    private static Map<String, BigDecimal> byPeriodAndPurpose(JsonNode rows) {
        Map<String, BigDecimal> held = new TreeMap<>();
        for (JsonNode row : rows) {
            String of = row.get("period").asText() + " " + row.get("purpose").asText() + " ";
            for (String use : USES) {
                row.get(use)
                        .forEach(sum -> held.merge(
                                of + use + " " + sum.get("currency").asText(),
                                sum.get("amount").decimalValue(),
                                BigDecimal::add));
            }
            for (String count : List.of("counted", "spreadAmounts")) {
                held.merge(of + count, row.get(count).decimalValue(), BigDecimal::add);
            }
            row.get("exclusions").forEach(out -> held.merge(of + out, BigDecimal.ONE, BigDecimal::add));
            row.get("pillars").forEach(pillar -> held.merge(of + pillar, BigDecimal.ONE, BigDecimal::add));
        }
        held.replaceAll((what, amount) -> amount.stripTrailingZeros());
        return held;
    }

    /** The same and more: one that counts is stated again as it is, and another one states what is in no sum. */
    private static List<Money> stated(List<Money> all, JsonNode sums, Random random) {
        Set<String> out = new HashSet<>(texts(all(sums.get("funding").get(0), "exclusions"), "commitment"));
        List<Money> more = new ArrayList<>(all);
        List<Money> counting = all.stream()
                .filter(money -> !money.receiver().equals(ELSEWHERE) && !out.contains(money.id()))
                .toList();
        if (!counting.isEmpty()) {
            Money again = counting.get(random.nextInt(counting.size()));
            more.add(again.with(again.id() + "-again", List.of(again.id())));
            Money other = counting.get(random.nextInt(counting.size()));
            List<String> restates = new ArrayList<>(other.restates());
            restates.add(all.get(all.size() - 1).id());
            more.set(more.indexOf(other), other.with(other.id(), restates));
        }
        return more;
    }

    /** The rule, told again without a database: a walk from each that fits over all that it states again. */
    private static void holdsTheRule(List<Money> all, Window window, JsonNode sums, int place) {
        Map<String, Money> byId = new HashMap<>();
        all.forEach(money -> byId.put(money.id(), money));
        List<Money> here = all.stream()
                .filter(money -> !money.receiver().equals(ELSEWHERE) && !money.isBeside(window))
                .toList();
        Set<String> restated = new HashSet<>();
        here.stream().filter(money -> money.fits(window)).forEach(money -> walk(money, byId, restated));
        Set<String> out = new HashSet<>();
        here.stream()
                .filter(money -> !money.fits(window) || restated.contains(money.id()))
                .forEach(money -> out.add(money.id()));

        JsonNode pillars = sums.get("funding").get(place);
        List<JsonNode> exclusions = all(pillars, "exclusions");
        List<String> named = texts(exclusions, "commitment");
        assertThat(named).as("%s in %s", all, window).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(out);
        assertThat(texts(all(pillars, "leftOut"), "id")).containsExactlyInAnyOrderElementsOf(named);
        for (JsonNode exclusion : exclusions) {
            boolean isRestated = restated.contains(exclusion.get("commitment").asText());
            assertThat(exclusion.get("reason").asText().equals("RESTATED")).isEqualTo(isRestated);
            assertThat(exclusion.hasNonNull("restatedBy")).isEqualTo(isRestated);
            assertThat(out)
                    .as("those that count in its stead")
                    .doesNotContain(exclusion.path("restatedBy").asText());
        }
    }

    private static void walk(Money money, Map<String, Money> byId, Set<String> restated) {
        for (String id : money.restates()) {
            restated.add(id);
            walk(Objects.requireNonNull(byId.get(id)), byId, restated);
        }
    }

    private static void hand(List<List<Money>> sets) {
        List<Sample> agreements = new ArrayList<>();
        for (int i = 0; i < sets.size(); i++) {
            Sample sample = agreement("random-" + i).between(PROVIDER, "FRA").event("signed", "2020-01-01");
            sets.get(i).forEach(money -> money.into(sample));
            agreements.add(sample);
        }
        approved(agreements.toArray(Sample[]::new));
    }

    private static List<String> receivers() {
        List<String> countries =
                get("/areas", "first", 500).extract().path("items.findAll { it.kind == 'COUNTRY' }.code");
        return countries.stream()
                .filter(code -> !code.equals(PROVIDER))
                .limit(SETS)
                .toList();
    }

    /** Every window, first as it is and then spread, as funding and as balances; these by purpose, then all again by pillar. */
    private static JsonNode sums(String receiver) {
        List<Map<String, Object>> funding = new ArrayList<>();
        List<Map<String, Object>> balances = new ArrayList<>();
        for (boolean spread : new boolean[] {false, true}) {
            for (Window window : WINDOWS) {
                funding.add(selection(
                        receiver,
                        window.from() == null ? null : window.first(),
                        window.to() == null ? null : window.last(),
                        spread));
                balances.add(selection(receiver, window.from(), window.to(), spread));
            }
        }
        balances.stream().map(HashMap::new).toList().forEach(selection -> {
            selection.put("by", "PILLAR");
            balances.add(selection);
        });
        String answer = query(Tokens.reader(), Map.of("funding", funding, "balances", balances))
                .then()
                .statusCode(200)
                .extract()
                .asString();
        try {
            return JSON.readTree(answer);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    /** The lists of that name in all rows of an answer, one behind the other. */
    private static List<JsonNode> all(JsonNode rows, String name) {
        List<JsonNode> all = new ArrayList<>();
        rows.forEach(row -> row.get(name).forEach(all::add));
        return all;
    }

    private static List<String> texts(List<JsonNode> nodes, String name) {
        return nodes.stream().map(node -> node.get(name).asText()).toList();
    }

    private static Map<String, Object> selection(
            String receiver, @Nullable Object from, @Nullable Object to, boolean spread) {
        Map<String, Object> selection = new HashMap<>(Map.of("area", receiver, "spread", spread));
        if (from != null) {
            selection.put("from", from.toString());
        }
        if (to != null) {
            selection.put("to", to.toString());
        }
        return selection;
    }

    private static int place(int window, String spread) {
        return window + (spread.isEmpty() ? 0 : WINDOWS.size());
    }

    /** What stands in all sums of a selection, by kind and currency. */
    private static Map<String, BigDecimal> totals(JsonNode sums, String sort, int window, String spread) {
        Map<String, BigDecimal> totals = new TreeMap<>();
        for (String use : USES) {
            for (JsonNode sum : all(sums.get(sort).get(place(window, spread)), use)) {
                totals.merge(
                        use + " " + sum.get("currency").asText(),
                        sum.get("amount").decimalValue(),
                        BigDecimal::add);
            }
        }
        totals.replaceAll((use, amount) -> amount.stripTrailingZeros());
        return totals;
    }
}
