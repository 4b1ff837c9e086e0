package org.entente.gateway.socket;

import java.util.HashMap;
import java.util.Map;

/** Counts what there may be only so many of, all together and for each person. */
final class Guard {

    private final int most;
    private final int mostOfOne;
    private final Map<String, Integer> ofEach = new HashMap<>();
    private int all;

    Guard(int most, int mostOfOne) {
        this.most = most;
        this.mostOfOne = mostOfOne;
    }

    /** False where there are too many; then nothing has been counted. */
    synchronized boolean enter(String person) {
        if (all == most || ofEach.getOrDefault(person, 0) == mostOfOne) {
            return false;
        }
        all++;
        ofEach.merge(person, 1, Integer::sum);
        return true;
    }

    synchronized void leave(String person) {
        all--;
        ofEach.computeIfPresent(person, (name, count) -> count == 1 ? null : count - 1);
    }
}
