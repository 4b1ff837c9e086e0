package org.entente.gateway.partnerships;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.lessThanOrEqualTo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** No call asks for more rows than the service answers in one. */
class PartnershipsTest {

    @Test
    void cutsWhereACallWouldAskForTooManyRows() {
        // Given
        List<Question<?>> questions = new ArrayList<>(Collections.nCopies(
                Partnerships.MOST_QUESTIONS, AgreementSelection.ofSearch("boats", Partnerships.MOST_ROWS, null, null)));
        questions.add(0, new StatusQuestion("le-touquet-treaty-2003", LocalDate.EPOCH, null, null));

        // When
        var calls = Partnerships.calls(questions);

        // Then
        assertThat(calls.stream().map(List::size).toList(), contains(21, 20, 20, 20, 20, 20, 20, 20, 20, 20));
        assertThat(
                calls.stream()
                        .map(call -> call.stream().mapToInt(Question::first).sum())
                        .toList(),
                everyItem(lessThanOrEqualTo(10_000)));
        assertThat(calls.stream().flatMap(List::stream).toList(), equalTo(questions));
    }

    @Test
    void leavesUsualQuestionsInOneCall() {
        List<Question<?>> questions = new ArrayList<>(
                Collections.nCopies(Partnerships.MOST_QUESTIONS, AgreementSelection.ofSearch("boats", 50, null, null)));
        assertThat(Partnerships.calls(questions), contains(questions));
    }
}
