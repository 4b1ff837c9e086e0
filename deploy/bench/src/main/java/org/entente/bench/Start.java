package org.entente.bench;

import java.net.http.HttpClient;
import java.net.http.HttpResponse.BodyHandlers;

/** Starts all there is and asks one question: how much slower the first answer of a service is than its hundredth. */
final class Start implements Benchmark {

    private static final int QUESTIONS = 100;

    @Override
    public void run(Bench bench) throws Exception {
        var token = bench.token("reader");
        try (var service = bench.service("-Xmx256m")) {
            var client = HttpClient.newHttpClient();
            var times = new long[QUESTIONS];
            for (int i = 0; i < QUESTIONS; i++) {
                var began = System.nanoTime();
                var answer = client.send(service.request("/areas", token).build(), BodyHandlers.discarding());
                if (answer.statusCode() != 200) {
                    throw new IllegalStateException("answered " + answer.statusCode());
                }
                times[i] = System.nanoTime() - began;
            }
            bench.say(
                    "The first answer took %.0f times the last one's time.", (double) times[0] / times[QUESTIONS - 1]);
        }
    }
}
