package org.entente.gateway;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.tomakehurst.wiremock.http.Request;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A service's list of changes: a place is a number here, and whoever asks behind the last one waits. */
final class ChangeFeed {

    private final ObjectMapper json = new ObjectMapper();
    private final List<ObjectNode> told = new ArrayList<>();

    synchronized void forget() {
        told.clear();
        notifyAll();
    }

    synchronized void tell(ObjectNode change) {
        told.add(change.put("id", "place-" + (told.size() + 1)).put("at", "2026-11-26T09:30:00Z"));
        notifyAll();
    }

    /** All there is after the place, or nothing once the wait is over. */
    synchronized ObjectNode answer(Request request) {
        var after = String.valueOf(StandIn.one(request, "after"));
        int from = after.startsWith("place-") ? Integer.parseInt(after.substring("place-".length())) : 0;
        int first = Integer.parseInt(String.valueOf(StandIn.one(request, "first")));
        long end = System.nanoTime()
                + TimeUnit.SECONDS.toNanos(Long.parseLong(String.valueOf(StandIn.one(request, "wait"))));
        waitBehind(from, end);
        int to = Math.max(from, Math.min(told.size(), from + first));
        var answer = json.createObjectNode();
        answer.putArray("items").addAll(from < to ? told.subList(from, to) : List.of());
        return answer.put("next", "place-" + to);
    }

    private synchronized void waitBehind(int from, long end) {
        try {
            while (told.size() <= from && System.nanoTime() < end) {
                wait(Math.max(1, TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime())));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
