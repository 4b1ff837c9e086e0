package org.entente.gateway;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.io.InputStream;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.concurrent.CompletableFuture;

/** Stands in for a service whose every byte a test times itself: one connection, by hand. */
final class SlowService implements AutoCloseable {

    private static final int PATIENCE_MILLIS = 30_000;

    private final ServerSocket door;
    private final CompletableFuture<Socket> visitor = new CompletableFuture<>();

    /** @param address of the service that it takes the place of, which has stopped */
    SlowService(String address) throws IOException {
        door = new ServerSocket(URI.create(address).getPort());
        door.setSoTimeout(PATIENCE_MILLIS);
        new Thread(() -> {
                    try {
                        var socket = door.accept();
                        socket.setSoTimeout(PATIENCE_MILLIS);
                        visitor.complete(socket);
                    } catch (IOException e) {
                        visitor.completeExceptionally(e);
                    }
                })
                .start();
    }

    /** Reads until it has seen these words; what came up to there. */
    String readUntil(String words) throws IOException {
        return readUntil(visitor.join().getInputStream(), words);
    }

    static String readUntil(InputStream in, String words) throws IOException {
        var read = new StringBuilder();
        while (read.indexOf(words) < 0) {
            int one = in.read();
            if (one < 0) {
                throw new IOException("the connection ended after: " + read);
            }
            read.append((char) one);
        }
        return read.toString();
    }

    /** True when the other side is gone. */
    boolean isLeft() throws IOException {
        try {
            return visitor.join().getInputStream().read() < 0;
        } catch (java.net.SocketException reset) {
            return true;
        }
    }

    void write(String text) throws IOException {
        visitor.join().getOutputStream().write(text.getBytes(US_ASCII));
        visitor.join().getOutputStream().flush();
    }

    @Override
    public void close() throws IOException {
        door.close();
        if (visitor.isDone() && !visitor.isCompletedExceptionally()) {
            visitor.join().close();
        }
    }
}
