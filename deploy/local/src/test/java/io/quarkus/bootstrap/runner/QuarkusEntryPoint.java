package io.quarkus.bootstrap.runner;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;

/** A Keycloak build that takes for ever: it connects to the port noted in its home, and the end of that is its own. */
public final class QuarkusEntryPoint {

    private QuarkusEntryPoint() {}

    public static void main(String[] arguments) throws IOException {
        var home = Path.of(System.getProperty("kc.home.dir"));
        var port = Integer.parseInt(Files.readString(home.resolve("port")));
        try (var connection = new Socket(InetAddress.getLoopbackAddress(), port)) {
            connection.getOutputStream().write(1);
            connection.getInputStream().read();
        }
    }
}
