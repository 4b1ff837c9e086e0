package org.entente.local;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;

/**
 * Ports nobody listens on, below 32768: from there on the system hands ports out to clients, and whoever polls a closed
 * one can end up connected to itself.
 */
public final class FreePorts {

    /** From a program's port to the one at which it tells how it is. */
    public static final int NEIGHBOUR = 1000;

    private static final int LOWEST = 20_000;
    private static final int BEYOND = 32_000;

    private FreePorts() {}

    /** One whose neighbour is free too: of every two thousand ports, the second are neighbours alone. */
    public static int one() {
        while (true) {
            var port = ThreadLocalRandom.current().nextInt(LOWEST, BEYOND);
            if (port / NEIGHBOUR % 2 == 0 && isFree(port) && isFree(port + NEIGHBOUR)) {
                return port;
            }
        }
    }

    /** As many different ones. */
    static List<Integer> several(int count) {
        return Stream.generate(FreePorts::one).distinct().limit(count).toList();
    }

    public static boolean isFree(int port) {
        return binds(port, "127.0.0.1") && binds(port, "0.0.0.0");
    }

    private static boolean binds(int port, String address) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getByName(address), port));
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
