package org.entente.bench;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;
import org.jspecify.annotations.Nullable;

/**
 * Sends requests at a steady rate, whatever becomes of those before, and counts what comes of each. Connections are kept for a
 * few seconds, so that all who are ready get their part, as they do from a proxy that shares requests out; nothing is sent a
 * second time but what the JDK's client does by itself, which is a GET on a kept connection that turns out to be closed.
 */
final class Load implements AutoCloseable {

    /** As a proxy has them in front of many: what finds none free waits, and its time counts from when it was due. */
    private static final int CONNECTIONS = 64;

    private static final Duration CONNECTIONS_LAST = Duration.ofSeconds(5);
    private static final Duration LONGEST_ANSWER = Duration.ofSeconds(20);
    private static final String ERRORS_OF_THE_GRAPH = "\"errors\"";
    private static final String CODE = "\"code\":";
    private static final String LATE = CODE + "\"SERVICE_UNAVAILABLE\"";

    /**
     * What is sent, in turn, and who is asked.
     *
     * @param reads that a part of its answer may come too late; of a write nothing may
     */
    record Question(String name, HttpRequest request, boolean reads) {}

    /** What came of all; each trouble with how often it happened. */
    record Outcome(
            List<Long> sortedMillis,
            Map<String, LongAdder> lost,
            Map<String, LongAdder> refused,
            Map<String, LongAdder> notWhole) {

        int answered() {
            return sortedMillis.size();
        }

        boolean isClean() {
            return lost.isEmpty() && refused.isEmpty() && notWhole.isEmpty();
        }

        /** Nothing was lost or refused, and no more than one answer in so many was in part. */
        boolean isUnnoticed(int answersForOneInPart) {
            return lost.isEmpty() && refused.isEmpty() && sum(notWhole) * answersForOneInPart <= answered();
        }

        static long sum(Map<String, LongAdder> troubles) {
            return troubles.values().stream().mapToLong(LongAdder::sum).sum();
        }

        long percentile(double share) {
            return sortedMillis.isEmpty()
                    ? 0
                    : sortedMillis.get((int) Math.min(answered() - 1L, Math.round(share * answered())));
        }
    }

    private final List<Question> questions;
    private final long betweenNanos;
    private final long begun = System.nanoTime();
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();
    private final AtomicInteger sent = new AtomicInteger();
    private final Semaphore connections = new Semaphore(CONNECTIONS);
    private final Map<Integer, String> underWay = new ConcurrentHashMap<>();
    private final Queue<Long> millis = new ConcurrentLinkedQueue<>();
    private final Map<String, LongAdder> lost = new ConcurrentSkipListMap<>();
    private final Map<String, LongAdder> refused = new ConcurrentSkipListMap<>();
    private final Map<String, LongAdder> notWhole = new ConcurrentSkipListMap<>();
    private volatile String step = "";
    private volatile HttpClient client;

    private Load(List<Question> questions, int perSecond) {
        this.questions = questions;
        this.betweenNanos = TimeUnit.SECONDS.toNanos(1) / perSecond;
        this.client = newClient();
    }

    static Load begin(int perSecond, List<Question> questions) {
        var load = new Load(questions, perSecond);
        var unused = load.clock.scheduleAtFixedRate(load::send, 0, load.betweenNanos, TimeUnit.NANOSECONDS);
        var unusedToo = load.clock.scheduleAtFixedRate(
                load::connectAnew, CONNECTIONS_LAST.toMillis(), CONNECTIONS_LAST.toMillis(), TimeUnit.MILLISECONDS);
        return load;
    }

    /** What is under way ends on its old connection. */
    private void connectAnew() {
        client = newClient();
    }

    private static HttpClient newClient() {
        return HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    }

    /** What is being done to those who are asked, for troubles to be named by. */
    void during(String what) {
        step = what;
    }

    private void send() {
        var number = sent.getAndIncrement();
        var question = questions.get(number % questions.size());
        var which = question.name() + ", " + step;
        var due = begun + number * betweenNanos;
        try {
            connections.acquire();
        } catch (InterruptedException ended) {
            return;
        }
        underWay.put(number, which);
        var unused = client.sendAsync(question.request(), BodyHandlers.ofString())
                .handle((answer, failure) -> {
                    millis.add(TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - due));
                    connections.release();
                    judge(question, which, answer, failure);
                    return underWay.remove(number);
                });
    }

    private void judge(
            Question question, String which, @Nullable HttpResponse<String> answer, @Nullable Throwable failure) {
        if (answer == null) {
            count(lost, which + ": " + failure);
        } else if (answer.statusCode() / 100 != 2) {
            count(refused, which + ": " + answer.statusCode() + " " + shortened(answer.body()));
        } else if (answer.body().contains(ERRORS_OF_THE_GRAPH)) {
            var isInPart = question.reads() && isLateAlone(answer.body());
            count(isInPart ? notWhole : refused, which + ": " + shortened(answer.body()));
        }
    }

    /** Whether a service did not answer the gateway in time, and nothing else is wrong. */
    private static boolean isLateAlone(String body) {
        return body.contains(LATE) && body.split(CODE, -1).length == body.split(LATE, -1).length;
    }

    private static void count(Map<String, LongAdder> troubles, String trouble) {
        troubles.computeIfAbsent(trouble, first -> new LongAdder()).increment();
    }

    private static String shortened(String body) {
        return body.substring(0, Math.min(body.length(), 200));
    }

    /** Sends no more, and waits for the answers that are still to come; one that does not come is lost. */
    Outcome end() throws InterruptedException {
        close();
        var unused = clock.awaitTermination(1, TimeUnit.SECONDS);
        var last = System.nanoTime() + LONGEST_ANSWER.toNanos();
        while (!underWay.isEmpty() && System.nanoTime() < last) {
            TimeUnit.MILLISECONDS.sleep(20);
        }
        underWay.values().forEach(which -> count(lost, which + ": no answer"));
        return new Outcome(millis.stream().sorted().toList(), lost, refused, notWhole);
    }

    @Override
    public void close() {
        clock.shutdownNow();
    }
}
