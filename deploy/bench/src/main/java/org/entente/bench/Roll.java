package org.entente.bench;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
import org.entente.bench.Load.Outcome;
import org.entente.bench.Load.Question;
import org.entente.local.LocalStack;
import org.entente.local.Service;

/**
 * Ends and starts again each replica of each program in turn while requests go on, as an upgrade on Kubernetes does, and counts
 * what becomes of them. None may be lost or refused. One question in fifty may be answered in part: the gateway waits for a
 * service for less than two seconds, and a program that has just started takes longer over its first answers where all share two
 * cores. Settings: {@code rate=200 warm=500 calm=10 settle=15}: requests in a second, milliseconds within which 99 % are answered
 * once all is warm, seconds without a disturbance before, and seconds between a replica's being ready and the end of the next, as
 * {@code minReadySeconds} of deploy/kubernetes.
 */
final class Roll implements Benchmark {

    private static final int REPLICAS = 2;
    private static final int WARM_UP_SECONDS = 10;
    private static final int LONGEST_WARM_UP = 15;
    private static final int ANSWERS_FOR_ONE_IN_PART = 50;
    private static final List<Service> IN_TURN = List.of(Service.STATISTICS, Service.PARTNERSHIPS, Service.GATEWAY);

    private static final String AREA = """
            { area(code: \\"ALB\\") { name } }""";
    private static final String FIGURES = """
            { series(filter: {indicator: \\"LTIM_NET\\", refArea: \\"GBR\\"}) { nodes { key latest { value } } } }""";
    private static final String AGREEMENTS = "{ agreements(first: 3) { nodes { shortTitle status } } }";

    /** Answered by the gateway alone. */
    private static final String ROOT = "{ __typename }";

    /** A write without a key, which the gateway sends once and no more. */
    private static final String DRAFT = """
            mutation { draftRelease(input: {publisher: \\"ONS\\", title: \\"Rolled\\", publishedAt: \\"2026-05-21\\"}) { id } }""";

    @Override
    public void run(Bench bench) throws Exception {
        bench.progress("Starting the whole product, %d of each service", REPLICAS);
        try (var stack = LocalStack.start(
                bench.directory().resolve("stack"), bench.directory().resolve("stack.json"), REPLICAS)) {
            stack.loadStarterData();
            var rate = bench.setting("rate", 200);
            var questions = questions(stack);
            warmUp(bench, questions, rate);
            var calm = calm(bench, questions, rate);
            say(bench, "without a disturbance", calm);
            if (!calm.isUnnoticed(ANSWERS_FOR_ONE_IN_PART)) {
                throw new IllegalStateException("requests were lost without a disturbance");
            }
            var rolled = rolled(bench, stack, questions, rate);
            say(bench, "during the roll", rolled);
            bench.say(
                    "99 %% of the answers within so many times the time: %.1f",
                    (double) rolled.percentile(0.99) / Math.max(1, calm.percentile(0.99)));
            if (!rolled.isUnnoticed(ANSWERS_FOR_ONE_IN_PART)) {
                throw new IllegalStateException("a rolling stop was noticed");
            }
        }
    }

    /**
     * Of 80, 53 ask the gateway: 42 for nothing of a service, 8 for what it has in memory, 2 for lists of a service, and one writes;
     * 27 ask the services, each for what takes one small statement. Most of it is light: what is measured is what becomes of
     * requests, and a machine of two cores that is busy with answers alone starts nothing beside.
     */
    private static List<Question> questions(LocalStack stack) {
        var reader = stack.token("reader");
        var editor = stack.token("editor");
        var graph = stack.url(Service.GATEWAY) + "/graphql";
        var statistics = stack.url(Service.STATISTICS);
        var partnerships = stack.url(Service.PARTNERSHIPS);
        var questions = new ArrayList<Question>();
        questions.addAll(Collections.nCopies(42, posted("the graph itself", graph, reader, ROOT)));
        questions.addAll(Collections.nCopies(8, posted("an area in the graph", graph, reader, AREA)));
        questions.add(posted("figures in the graph", graph, reader, FIGURES));
        questions.add(posted("agreements in the graph", graph, reader, AGREEMENTS));
        questions.add(posted("a draft by the graph", graph, editor, DRAFT));
        questions.addAll(Collections.nCopies(16, asked("indicators", statistics + "/indicators", reader)));
        questions.addAll(Collections.nCopies(11, asked("statements", partnerships + "/statements?first=1", reader)));
        Collections.shuffle(questions, new Random(1));
        return questions;
    }

    private static Question posted(String name, String address, String token, String query) {
        return new Question(
                name,
                request(address, token)
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString("{\"query\": \"%s\"}".formatted(query.strip())))
                        .build(),
                !query.startsWith("mutation"));
    }

    private static Question asked(String name, String address, String token) {
        return new Question(name, request(address, token).GET().build(), true);
    }

    private static HttpRequest.Builder request(String address, String token) {
        return HttpRequest.newBuilder(URI.create(address))
                .timeout(Duration.ofSeconds(15))
                .header("Authorization", "Bearer " + token);
    }

    /** Until a round is as the rest will be: programs that have just been started are slow, and nothing of that is measured. */
    private static void warmUp(Bench bench, List<Question> questions, int rate) throws Exception {
        var warmMillis = bench.setting("warm", 500);
        for (int round = 1; round <= LONGEST_WARM_UP; round++) {
            bench.progress("Warming up, round %d", round);
            var warm = during(questions, rate, WARM_UP_SECONDS);
            if (warm.isClean() && warm.percentile(0.99) < warmMillis) {
                return;
            }
        }
        throw new IllegalStateException("this machine does not answer %d requests a second".formatted(rate));
    }

    private static Outcome during(List<Question> questions, int rate, int seconds) throws Exception {
        try (var load = Load.begin(rate, questions)) {
            TimeUnit.SECONDS.sleep(seconds);
            return load.end();
        }
    }

    private static Outcome calm(Bench bench, List<Question> questions, int rate) throws Exception {
        bench.progress("Without a disturbance");
        return during(questions, rate, bench.setting("calm", 10));
    }

    private static Outcome rolled(Bench bench, LocalStack stack, List<Question> questions, int rate) throws Exception {
        var settle = bench.setting("settle", 15);
        try (var load = Load.begin(rate, questions)) {
            for (var service : IN_TURN) {
                for (var instance = 1; instance <= REPLICAS; instance++) {
                    var name = "%s %d".formatted(service.shortName(), instance);
                    bench.progress("Rolling %s", name);
                    load.during("at the end of " + name);
                    var begun = System.nanoTime();
                    stack.end(service, instance);
                    var ended = System.nanoTime();
                    load.during("at the start of " + name);
                    stack.startAgain(service, instance);
                    bench.say(
                            "%-15s ended in %4.1f s, was there again %4.1f s later",
                            name, (ended - begun) / 1e9, (System.nanoTime() - ended) / 1e9);
                    load.during("after the start of " + name);
                    TimeUnit.SECONDS.sleep(settle);
                }
            }
            return load.end();
        }
    }

    private static void say(Bench bench, String when, Outcome outcome) {
        bench.say(
                "%s: %,d requests; %d lost, %d refused, %d answered in part; half within %d ms, 99 %% within %d ms, the slowest in %d ms",
                when,
                outcome.answered(),
                Outcome.sum(outcome.lost()),
                Outcome.sum(outcome.refused()),
                Outcome.sum(outcome.notWhole()),
                outcome.percentile(0.5),
                outcome.percentile(0.99),
                outcome.percentile(1));
        tell(bench, "lost", outcome.lost());
        tell(bench, "refused", outcome.refused());
        tell(bench, "in part", outcome.notWhole());
    }

    private static void tell(Bench bench, String what, Map<String, LongAdder> troubles) {
        troubles.forEach((trouble, count) -> bench.say("  %s, %d times: %s", what, count.sum(), trouble));
    }
}
