package org.entente.gateway.notice;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.helpers.test.AssertSubscriber;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;
import org.entente.gateway.call.Changes;
import org.entente.gateway.call.Service;
import org.entente.gateway.problem.Problem;
import org.junit.jupiter.api.Test;

/** A list of changes is followed as fast as its reader reads, and from the place that was reached. */
class FeedTest {

    private static final int OF_AN_ANSWER = 20;

    private final List<String> asked = new CopyOnWriteArrayList<>();

    /** A list of numbers without an end. */
    private Uni<Changes<Integer>> numbers(String after) {
        asked.add(after);
        int from = Integer.parseInt(after);
        return Uni.createFrom()
                .item(new Changes<>(
                        IntStream.range(from + 1, from + 1 + OF_AN_ANSWER)
                                .boxed()
                                .toList(),
                        String.valueOf(from + OF_AN_ANSWER)));
    }

    private AssertSubscriber<String> follow(Asking asking) {
        return Feed.from("0", asking::after, String::valueOf, place -> "at " + place)
                .subscribe()
                .withSubscriber(AssertSubscriber.create(0));
    }

    /** A service's answer to who asks behind a place. */
    interface Asking {
        Uni<Changes<Integer>> after(String place);
    }

    @Test
    void whoTakesNothingMakesNobodyAskOn() {
        var reader = follow(this::numbers);

        reader.request(1);
        assertThat(reader.getItems()).containsExactly("1");
        assertThat(asked).hasSizeLessThanOrEqualTo(2);

        reader.request(4 * (OF_AN_ANSWER + 1));
        assertThat(asked).hasSizeLessThanOrEqualTo(6);
    }

    @Test
    void everythingIsReadInItsOrderAndOnce() {
        var reader = follow(this::numbers);

        reader.request(3L * (OF_AN_ANSWER + 1));

        List<String> expected = new ArrayList<>();
        for (int i = 1; i <= 3 * OF_AN_ANSWER; i++) {
            expected.add(String.valueOf(i));
            if (i % OF_AN_ANSWER == 0) {
                expected.add("at " + i);
            }
        }
        assertThat(reader.getItems()).containsExactlyElementsOf(expected);
    }

    @Test
    void whoIsAwayIsAskedAgainFromThePlaceThatWasReached() {
        var service = new Service("numbers");
        var reader = follow(place -> place.equals("20") && !asked.contains("20")
                ? failing(place, service.unavailable("away"))
                : numbers(place));

        reader.request(2L * (OF_AN_ANSWER + 1));

        reader.awaitItems(2 * (OF_AN_ANSWER + 1));
        assertThat(asked).startsWith("0", "20", "20");
        assertThat(reader.getItems()).contains("20", "21").doesNotHaveDuplicates();
    }

    @Test
    void whatAskingAgainDoesNotMendEndsIt() {
        var reader = follow(place -> failing(place, Problem.unauthenticated()));

        reader.request(1);

        reader.assertFailedWith(Problem.class);
        assertThat(asked).hasSize(1);
    }

    private Uni<Changes<Integer>> failing(String place, Problem problem) {
        asked.add(place);
        return Uni.createFrom().failure(problem);
    }
}
