package org.entente.statistics.derived;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.statistics.testing.Derived.derived;
import static org.entente.statistics.testing.Publishing.published;
import static org.entente.statistics.testing.Sample.netMigrationOf;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.entente.statistics.testing.Sample;
import org.entente.statistics.testing.Stack;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever people there really were behind the prints of 26 months, the bounds contain what they add up to. */
@QuarkusTest
@WithTestResource(Stack.class)
class CarriedBoundsTest {

    private static final int MONTHS = 26;

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3})
    void containWhateverThePrintsAllow(long seed) {
        // Given
        Random random = new Random(seed);
        String area = List.of("NRU", "TUV", "PLW").get((int) seed - 1);
        List<Integer> people = new ArrayList<>();
        List<Sample> rows = new ArrayList<>();
        for (int month = 0; month < MONTHS; month++) {
            int number = 1000 + random.nextInt(900_000);
            people.add(number);
            rows.add(print(random, number)
                    .set("ref_area", area)
                    .period("%d-%02d".formatted(2020 + month / 12, month % 12 + 1)));
        }
        published(rows.toArray(Sample[]::new));
        String key = "M.LTIM_IMMIGRATION.%s.001.ALL.ONS".formatted(area);

        // Then
        var previous = items(key, "CHANGE_ON_PREVIOUS_PERIOD");
        var yearly = items(key, "CHANGE_ON_YEAR_BEFORE");
        var rolling = items(key, "ROLLING_YEAR");
        var toDate = items(key, "YEAR_TO_DATE");
        for (int month = 12; month < MONTHS; month++) {
            change(previous.get(month), people.get(month - 1), people.get(month));
            change(yearly.get(month), people.get(month - 12), people.get(month));
            within(rolling.get(month), "bounds", sum(people, month - 11, month));
            within(toDate.get(month), "bounds", sum(people, month / 12 * 12, month));
        }
    }

    private static List<Map<String, @Nullable Object>> items(String key, String kind) {
        return derived(key, kind).then().statusCode(200).extract().path("items");
    }

    private static void change(Map<String, @Nullable Object> item, int from, int to) {
        within(item, "bounds", to - from);
        within(item, "percentBounds", 100.0 * (to - from) / from);
    }

    private static Sample print(Random random, int number) {
        Sample row = netMigrationOf("ZZZ").set("indicator", "LTIM_IMMIGRATION");
        long rounded = Math.round(number / 1000.0) * 1000;
        return switch (random.nextInt(5)) {
            case 0 -> row.printed(String.valueOf(number)).rounding("1");
            case 1 -> row.printed(String.valueOf(rounded)).rounding("1000");
            case 2 -> row.printed("over " + (number - 1)).rounding("");
            case 3 ->
                row.printed("%,d".formatted(number).replaceAll("\\d{3}$", "<>")).rounding("");
            default ->
                row.printed("between %d and %d".formatted(number - 7, number + 9))
                        .rounding("");
        };
    }

    private static int sum(List<Integer> numbers, int from, int to) {
        return numbers.subList(from, to + 1).stream()
                .mapToInt(Integer::intValue)
                .sum();
    }

    private static void within(Map<String, @Nullable Object> item, String name, double result) {
        if (!(item.get(name) instanceof Map<?, ?> sides)) {
            return;
        }
        if (sides.get("low") instanceof Number low) {
            assertThat(low.doubleValue()).as(item.toString()).isLessThanOrEqualTo(result);
        }
        if (sides.get("high") instanceof Number high) {
            assertThat(high.doubleValue()).as(item.toString()).isGreaterThanOrEqualTo(result);
        }
    }
}
