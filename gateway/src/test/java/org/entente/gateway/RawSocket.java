package org.entente.gateway;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.util.Locale;
import java.util.Objects;
import org.eclipse.microprofile.config.ConfigProvider;

/** A WebSocket by hand, which sends what no client would, and reads no more than it is told to. */
final class RawSocket implements AutoCloseable {

    private static final int PATIENCE_MILLIS = 30_000;
    private static final int SMALL = 65_536;

    private final Socket socket = new Socket();
    private final BufferedReader answer;

    RawSocket() throws IOException {
        socket.setReceiveBufferSize(SMALL);
        socket.setSendBufferSize(SMALL);
        socket.setSoTimeout(PATIENCE_MILLIS);
        socket.connect(new InetSocketAddress(
                "localhost", ConfigProvider.getConfig().getValue("quarkus.http.test-port", Integer.class)));
        answer = new BufferedReader(new InputStreamReader(socket.getInputStream(), US_ASCII));
    }

    /**
     * Asks for a WebSocket.
     *
     * @param path written as it is
     * @param headers whole lines, `Upgrade` among them
     * @return the status of the answer
     */
    int open(String path, String... headers) throws IOException {
        var request = "GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: Upgrade\r\n"
                + "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\n"
                + String.join("\r\n", headers) + "\r\n\r\n";
        socket.getOutputStream().write(request.getBytes(US_ASCII));
        return Integer.parseInt(line().split(" ", 3)[1]);
    }

    /** A header of the answer's, or none. Ends with the answer's head. */
    String header(String name) throws IOException {
        var found = "";
        for (var line = line(); !line.isEmpty(); line = line()) {
            if (line.toLowerCase(Locale.ROOT).startsWith(name.toLowerCase(Locale.ROOT) + ":")) {
                found = line.substring(name.length() + 1).strip();
            }
        }
        return found;
    }

    private String line() throws IOException {
        return Objects.requireNonNull(answer.readLine(), "the gateway ended the connection");
    }

    /** What comes behind the answer's head. */
    String body() throws IOException {
        var body = new StringBuilder();
        for (int left = Integer.parseInt(header("Content-Length")); left > 0; left--) {
            body.append((char) answer.read());
        }
        return body.toString();
    }

    /** Sends a message so many times, whether the gateway answers or not. */
    void send(String message, int times) throws IOException {
        var frame = frame(message);
        var block = new ByteArrayOutputStream();
        for (int i = 0; i < times; i++) {
            block.write(frame);
            if (block.size() > SMALL) {
                socket.getOutputStream().write(block.toByteArray());
                block.reset();
            }
        }
        socket.getOutputStream().write(block.toByteArray());
    }

    /** A final text frame, masked with zeros. */
    private static byte[] frame(String message) throws IOException {
        var text = message.getBytes(US_ASCII);
        var frame = new ByteArrayOutputStream();
        frame.write(0x81);
        if (text.length < 126) {
            frame.write(0x80 | text.length);
        } else {
            frame.write(0x80 | 126);
            frame.write(text.length >> 8);
            frame.write(text.length & 0xff);
        }
        frame.write(new byte[4]);
        frame.write(text);
        return frame.toByteArray();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
