package org.entente.partnerships.export;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.entente.partnerships.access.Viewpoint;

/** A file, ready to be sent. */
final class Export {

    private final String name;
    private final Form form;
    private final Viewpoint viewpoint;
    private final byte[] bytes;

    Export(String name, Form form, Viewpoint viewpoint, byte[] bytes) {
        this.name = name;
        this.form = form;
        this.viewpoint = viewpoint;
        this.bytes = bytes;
    }

    /** What it is of. */
    String name() {
        return name;
    }

    Form form() {
        return form;
    }

    /** The instants that it is of. */
    Viewpoint viewpoint() {
        return viewpoint;
    }

    byte[] bytes() {
        return bytes;
    }

    /** SHA-256 of the bytes. */
    byte[] digest() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
