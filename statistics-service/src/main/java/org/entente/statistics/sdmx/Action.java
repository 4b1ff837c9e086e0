package org.entente.statistics.sdmx;

import java.util.Arrays;
import java.util.Optional;

/** What a row of SDMX-CSV is for. */
public enum Action {
    INFORMATION("I"),
    APPEND("A"),
    MERGE("M"),
    REPLACE("R"),
    DELETE("D");

    private final String code;

    Action(String code) {
        this.code = code;
    }

    static Optional<Action> of(String code) {
        return Arrays.stream(values())
                .filter(action -> action.code.equals(code))
                .findFirst();
    }
}
