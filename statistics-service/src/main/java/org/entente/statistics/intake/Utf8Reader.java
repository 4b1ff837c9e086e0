package org.entente.statistics.intake;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;

/** Reads UTF-8 and nothing else, and knows on which line something else begins. A byte order mark is left out. */
final class Utf8Reader extends Reader {

    /** Something that is not UTF-8 has been met. */
    static final class NotUtf8Exception extends IOException {

        private static final long serialVersionUID = 1L;

        private final long line;

        private NotUtf8Exception(long line) {
            super("not UTF-8 on line " + line);
            this.line = line;
        }

        long line() {
            return line;
        }
    }

    private static final int BYTES = 64 * 1024;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final InputStream in;
    private final CharsetDecoder decoder = UTF_8.newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    private final ByteBuffer bytes = ByteBuffer.allocate(BYTES).flip();
    private final CharBuffer chars = CharBuffer.allocate(BYTES).flip();
    private boolean started;
    private boolean ended;
    private boolean malformed;
    private long line = 1;

    Utf8Reader(InputStream in) {
        this.in = in;
    }

    @Override
    public int read(char[] target, int from, int length) throws IOException {
        while (!chars.hasRemaining()) {
            if (malformed) {
                throw new NotUtf8Exception(line);
            }
            if (ended) {
                return -1;
            }
            decode();
        }
        int taken = Math.min(length, chars.remaining());
        chars.get(target, from, taken);
        for (int i = from; i < from + taken; i++) {
            line += target[i] == '\n' ? 1 : 0;
        }
        return taken;
    }

    private void decode() throws IOException {
        bytes.compact();
        int read = in.read(bytes.array(), bytes.position(), bytes.remaining());
        if (read > 0) {
            bytes.position(bytes.position() + read);
        }
        bytes.flip();
        chars.clear();
        CoderResult result = decoder.decode(bytes, chars, read < 0);
        chars.flip();
        ended = read < 0;
        malformed = result.isError();
        if (!started && chars.hasRemaining()) {
            started = true;
            if (chars.get(chars.position()) == BYTE_ORDER_MARK) {
                chars.get();
            }
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
