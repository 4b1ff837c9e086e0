package org.entente.gateway.observe;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.equalTo;

import org.junit.jupiter.api.Test;

class OperationNamesTest {

    private final OperationNames names = new OperationNames(2);

    @Test
    void tellsOnlySoManyNamesApart() {
        assertThat(names.measured("First"), equalTo("First"));
        assertThat(names.measured("Second"), equalTo("Second"));
        assertThat(names.measured("Third"), equalTo("other"));
        assertThat(names.measured("First"), equalTo("First"));
    }

    @Test
    void keepsNoLongNames() {
        assertThat(names.measured("x".repeat(61)), equalTo("other"));
        assertThat(names.measured("x".repeat(60)), equalTo("x".repeat(60)));
    }

    @Test
    void knowsOperationsWithoutAName() {
        assertThat(names.measured(null), equalTo("anonymous"));
        assertThat(names.measured(""), equalTo("anonymous"));
    }
}
