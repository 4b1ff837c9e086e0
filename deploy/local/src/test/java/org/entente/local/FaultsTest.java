package org.entente.local;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class FaultsTest {

    @Test
    void faultsAreShownByLineAndColumn() {
        var problem = """
                {"title": "Unprocessable", "detail": "1 row is at fault", "errorsTotal": 12,
                 "errors": [{"line": 2, "column": "period", "value": "2022-13", "reason": "there is no month 13"}]}""";

        assertEquals("""
                1 row is at fault
                line 2, period "2022-13": there is no month 13
                ... and 11 more""", Faults.of(problem).stripIndent());
    }

    @Test
    void anAnswerThatIsNoProblemIsShownAsItIs() {
        assertEquals("    Bad Gateway", Faults.of("Bad Gateway"));
    }

    @Test
    void faultsInJsonAreShownByPointer() {
        var problem = """
                {"detail": "1 fault", "errors": [{"pointer": "/agreements/3/parties/0/area", "value": "XYZ", "reason": "unknown area"}]}""";

        assertEquals("""
                1 fault
                /agreements/3/parties/0/area "XYZ": unknown area""", Faults.of(problem).stripIndent());
    }
}
