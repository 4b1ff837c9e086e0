package org.entente.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/**
 * Stands at the address by which a service is known, and hands each new connection on to one of its replicas that is ready,
 * in turn. It does what a Service of Kubernetes does, and no more: what passes is not looked at, and a connection stays with its
 * replica until either end closes it.
 */
final class Balancer implements AutoCloseable {

    private static final int LONGEST_QUEUE = 256;
    private static final int PATIENCE_MS = 1_000;

    /** As deploy/kubernetes asks for readiness: who is busy is not gone. */
    private static final Duration READINESS_PATIENCE = Duration.ofSeconds(3);

    private static final int SILENCES = 2;

    private final ServerSocket entrance;
    private final List<Replica> replicas;
    private final AtomicInteger turn = new AtomicInteger();
    private final ExecutorService threads = Executors.newCachedThreadPool(work -> {
        var thread = new Thread(work, "balancer");
        thread.setDaemon(true);
        return thread;
    });

    private Balancer(ServerSocket entrance, List<Replica> replicas) {
        this.entrance = entrance;
        this.replicas = replicas;
    }

    /** Nobody is let in until a replica is ready. */
    static Balancer open(int port, List<ServiceRun> runs) {
        try {
            var entrance = new ServerSocket();
            entrance.setReuseAddress(true);
            entrance.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), LONGEST_QUEUE);
            var balancer =
                    new Balancer(entrance, runs.stream().map(Replica::new).toList());
            balancer.replicas.forEach(replica -> balancer.threads.execute(replica::watch));
            balancer.threads.execute(balancer::letIn);
            return balancer;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns when new connections may go to this one, or false when it does not come to that. */
    boolean finds(ServiceRun run) {
        var replica = replicas.stream()
                .filter(one -> one.run().equals(run))
                .findFirst()
                .orElseThrow();
        return replica.comes();
    }

    private void letIn() {
        while (!entrance.isClosed()) {
            try {
                var client = entrance.accept();
                threads.execute(() -> handOn(client));
            } catch (IOException | RejectedExecutionException closed) {
                // The end, or one client less.
            }
        }
    }

    private void handOn(Socket client) {
        reached()
                .ifPresentOrElse(
                        replica -> new Connection(client, replica).carry(threads), () -> Connection.close(client));
    }

    private Optional<Socket> reached() {
        var first = turn.getAndIncrement();
        return IntStream.range(0, replicas.size())
                .mapToObj(next -> replicas.get(Math.floorMod(first + next, replicas.size())))
                .filter(Replica::isReady)
                .flatMap(replica -> connected(replica.run().port()).stream())
                .findFirst();
    }

    private static Optional<Socket> connected(int port) {
        var socket = new Socket();
        try {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), PATIENCE_MS);
            return Optional.of(socket);
        } catch (IOException refused) {
            Connection.close(socket);
            return Optional.empty();
        }
    }

    @Override
    public void close() {
        try {
            entrance.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            threads.shutdownNow();
        }
    }

    /** One of those behind, and whether it said lately that it is ready. A no holds at once, silence only when it lasts. */
    private static final class Replica {

        private static final int BETWEEN_LOOKS_MS = 200;
        private static final Duration LONGEST_WAIT = Duration.ofSeconds(30);

        private final ServiceRun run;
        private volatile boolean ready;

        Replica(ServiceRun run) {
            this.run = run;
        }

        ServiceRun run() {
            return run;
        }

        boolean isReady() {
            return ready;
        }

        void watch() {
            int silences = 0;
            try {
                while (true) {
                    var said = Http.readiness(run.readiness(), READINESS_PATIENCE);
                    silences = said == Http.Readiness.SILENT ? silences + 1 : 0;
                    if (said != Http.Readiness.SILENT || silences == SILENCES) {
                        turn(said == Http.Readiness.READY);
                    }
                    Thread.sleep(BETWEEN_LOOKS_MS);
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }

        private synchronized void turn(boolean now) {
            ready = now;
            notifyAll();
        }

        synchronized boolean comes() {
            var deadline = System.nanoTime() + LONGEST_WAIT.toNanos();
            try {
                while (!ready && System.nanoTime() < deadline) {
                    wait(BETWEEN_LOOKS_MS);
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            return ready;
        }
    }

    /** A client and its replica, and what passes between them in both directions. */
    private record Connection(Socket client, Socket replica) {

        void carry(ExecutorService threads) {
            try {
                client.setTcpNoDelay(true);
                replica.setTcpNoDelay(true);
                threads.execute(() -> carry(replica, client));
                carry(client, replica);
            } catch (IOException | RejectedExecutionException broken) {
                closeBoth();
            }
        }

        private void carry(Socket from, Socket to) {
            try {
                from.getInputStream().transferTo(to.getOutputStream());
                // The other direction may have more to say.
                to.shutdownOutput();
                if (from.isOutputShutdown()) {
                    closeBoth();
                }
            } catch (IOException broken) {
                closeBoth();
            }
        }

        private void closeBoth() {
            close(client);
            close(replica);
        }

        static void close(Socket socket) {
            try {
                socket.close();
            } catch (IOException alreadyGone) {
                // Nothing is left to close.
            }
        }
    }
}
