package org.entente.local;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class StarterDataTest {

    @Test
    void faultsAreShownByLineAndColumn() {
        var problem = """
                {"title": "Unprocessable", "detail": "1 row is at fault", "errorsTotal": 12,
                 "errors": [{"line": 2, "column": "period", "value": "2022-13", "reason": "there is no month 13"}]}""";

        assertEquals("""
                1 row is at fault
                line 2, period "2022-13": there is no month 13
                ... and 11 more""", StarterData.faults(problem).stripIndent());
    }

    @Test
    void anAnswerThatIsNoProblemIsShownAsItIs() {
        assertEquals("    Bad Gateway", StarterData.faults("Bad Gateway"));
    }
}
