package org.entente.statistics.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.jspecify.annotations.Nullable;

/**
 * A file that is complete before the first byte of it is sent, so that its length and digest can go ahead of it, and
 * whatever goes wrong can still be said. It is gone once it is closed.
 */
final class Spool implements AutoCloseable {

    /** Writes what the spool is to hold, and closes the stream. */
    interface Content {
        void writeTo(OutputStream out) throws Exception;
    }

    private final Path file;
    private final MessageDigest sha256;
    private byte @Nullable [] digest;

    private Spool(Path file, MessageDigest sha256) {
        this.file = file;
        this.sha256 = sha256;
    }

    static Spool of(Content content) throws Exception {
        var spool = new Spool(Files.createTempFile("entente-export-", ".tmp"), sha256());
        try {
            content.writeTo(new DigestOutputStream(
                    new BufferedOutputStream(Files.newOutputStream(spool.file), 1 << 16), spool.sha256));
            spool.digest = spool.sha256.digest();
            return spool;
        } catch (Exception | Error e) {
            spool.close();
            throw e;
        }
    }

    byte[] digest() {
        if (digest == null) {
            throw new IllegalStateException("a spool has a digest once it is written");
        }
        return digest.clone();
    }

    long length() {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void copyTo(OutputStream out) throws IOException {
        Files.copy(file, out);
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
