package org.entente.local;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class BalancerTest {

    private static final int LONGEST_WAIT_SECONDS = 30;

    private final Program one = new Program("one");
    private final Program two = new Program("two");
    private final ServiceRun runOfOne = new ServiceRun(Service.STATISTICS, 1, one.port());
    private final ServiceRun runOfTwo = new ServiceRun(Service.STATISTICS, 2, two.port());
    private final int port = FreePorts.one();

    @SuppressWarnings("NullAway.Init")
    private Balancer balancer;

    @BeforeEach
    void open() {
        balancer = Balancer.open(port, List.of(runOfOne, runOfTwo));
    }

    @AfterEach
    void close() {
        balancer.close();
        one.end();
        two.end();
    }

    @Test
    void newConnectionsTakeTurns() {
        bothReady();

        assertEquals(List.of("one", "one", "two", "two"), answers(4));
    }

    @Test
    void nobodyIsSentToOneThatIsNotReadyThoughItAnswers() {
        one.isReady();
        assertTrue(balancer.finds(runOfOne));

        assertEquals(List.of("one", "one", "one", "one"), answers(4));
    }

    @Test
    void oneThatIsGoneSinceTheLastLookCostsNobodyAConnection() {
        bothReady();

        two.end();

        assertEquals(List.of("one", "one", "one", "one"), answers(4));
    }

    @Test
    void oneThatIsTooBusyToSayHowItIsIsStillSentTo() throws InterruptedException {
        bothReadyAndTwoSilentAfter(1);

        assertEquals(List.of("one", "one", "two", "two"), answers(4));
    }

    @Test
    void nobodyIsSentToOneThatGoesOnSayingNothing() throws InterruptedException {
        bothReadyAndTwoSilentAfter(2);

        assertEquals(List.of("one", "one", "one", "one"), answers(4));
    }

    private void bothReady() {
        one.isReady();
        two.isReady();
        assertTrue(balancer.finds(runOfOne));
        assertTrue(balancer.finds(runOfTwo));
    }

    /** Returns when it has been asked once more: so many silences have been heard to their end. */
    private void bothReadyAndTwoSilentAfter(int silences) throws InterruptedException {
        bothReady();
        var asked = new CountDownLatch(silences + 1);
        two.silence.set(asked);
        assertTrue(asked.await(LONGEST_WAIT_SECONDS, SECONDS));
    }

    @Test
    void whereNoneIsReadyTheConnectionEndsWithoutAWord() throws InterruptedException {
        assertTrue(one.lookedAt.await(LONGEST_WAIT_SECONDS, SECONDS));
        assertTrue(two.lookedAt.await(LONGEST_WAIT_SECONDS, SECONDS));

        assertEquals(List.of(""), answers(1));
    }

    /** Each on a connection of its own, sorted: who is first does not matter. */
    private List<String> answers(int count) {
        return Stream.generate(this::answer).limit(count).sorted().toList();
    }

    /** Asks, and says that there is no more to come: that ends one direction and leaves the other open. */
    private String answer() {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.getOutputStream().write("GET /who HTTP/1.0\r\n\r\n".getBytes(US_ASCII));
            socket.shutdownOutput();
            var said = new String(socket.getInputStream().readAllBytes(), US_ASCII);
            return said.substring(said.lastIndexOf('\n') + 1);
        } catch (IOException endedAtOnce) {
            return "";
        }
    }

    /** Says who it is, and at its second port whether it is ready: at first it is not. */
    private static final class Program {

        private final AtomicInteger status = new AtomicInteger(503);

        /** A second time, so that what was said to the first look has been heard. */
        final CountDownLatch lookedAt = new CountDownLatch(2);

        /** Counts who asks in vain, from when it is there. */
        final AtomicReference<@Nullable CountDownLatch> silence = new AtomicReference<>();

        private final int port = FreePorts.one();
        private final HttpServer server;
        private final HttpServer management;

        Program(String name) {
            server = serverAt(port);
            server.createContext("/who", request -> {
                var said = name.getBytes(US_ASCII);
                request.sendResponseHeaders(200, said.length);
                request.getResponseBody().write(said);
                request.close();
            });
            server.start();
            management = serverAt(ServiceRun.management(port));
            management.createContext("/q/health/ready", request -> {
                lookedAt.countDown();
                var asked = silence.get();
                if (asked != null) {
                    asked.countDown();
                    return;
                }
                request.sendResponseHeaders(status.get(), -1);
                request.close();
            });
            management.start();
        }

        private static HttpServer serverAt(int port) {
            try {
                return HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        int port() {
            return port;
        }

        void isReady() {
            status.set(200);
        }

        void end() {
            server.stop(0);
            management.stop(0);
        }
    }
}
