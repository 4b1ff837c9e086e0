package org.entente.statistics.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.statistics.intake.IntakeRow.ReleaseName;

/** The releases that a file speaks of, numbered in the order in which it names them first. */
final class Releases {

    /** Each has its row in the answer and in the ledger, which both are read whole. */
    static final int MOST = 5000;

    private final Map<ReleaseName, Integer> ordinals = new LinkedHashMap<>();

    int ordinal(ReleaseName name) {
        Integer known = ordinals.get(name);
        if (known != null) {
            return known;
        }
        int next = ordinals.size();
        ordinals.put(name, next);
        return next;
    }

    boolean tooMany() {
        return ordinals.size() > MOST;
    }

    List<ReleaseName> inOrder() {
        return new ArrayList<>(ordinals.keySet());
    }
}
