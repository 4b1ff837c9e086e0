package org.entente.gateway.session;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Makes a text unreadable and unchangeable to whoever has not the secret: AES in GCM. The key is made of the console's secret, so
 * that all replicas have the same, and a new secret ends all sessions.
 */
final class Seal {

    private static final String PURPOSE = "entente: the cookie of a session, 1";
    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final String MAC = "HmacSHA256";
    /** Whoever has a cookie could guess at a short secret for as long as they like; the library asks for as many. */
    private static final int LEAST_CHARACTERS = 32;

    private static final int BYTES_OF_A_NONCE = 12;
    private static final int BITS_OF_A_TAG = 128;

    private final SecureRandom random = new SecureRandom();
    private final SecretKeySpec key;

    Seal(String secret) {
        if (secret.length() < LEAST_CHARACTERS) {
            throw new IllegalArgumentException(
                    "ENTENTE_CONSOLE_SECRET must have at least %d characters.".formatted(LEAST_CHARACTERS));
        }
        try {
            var mac = Mac.getInstance(MAC);
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), MAC));
            this.key = new SecretKeySpec(mac.doFinal(PURPOSE.getBytes(StandardCharsets.UTF_8)), "AES");
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has these algorithms", e);
        }
    }

    String close(String text) {
        var nonce = new byte[BYTES_OF_A_NONCE];
        random.nextBytes(nonce);
        try {
            var closed = cipher(Cipher.ENCRYPT_MODE, nonce).doFinal(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(ByteBuffer.allocate(nonce.length + closed.length)
                            .put(nonce)
                            .put(closed)
                            .array());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has these algorithms", e);
        }
    }

    /** Empty for what this secret has not sealed, or what was changed since. */
    Optional<String> open(String sealed) {
        try {
            var bytes = Base64.getUrlDecoder().decode(sealed);
            if (bytes.length <= BYTES_OF_A_NONCE) {
                return Optional.empty();
            }
            var nonce = Arrays.copyOf(bytes, BYTES_OF_A_NONCE);
            var text = cipher(Cipher.DECRYPT_MODE, nonce)
                    .doFinal(bytes, BYTES_OF_A_NONCE, bytes.length - BYTES_OF_A_NONCE);
            return Optional.of(new String(text, StandardCharsets.UTF_8));
        } catch (IllegalArgumentException | GeneralSecurityException notOurs) {
            return Optional.empty();
        }
    }

    private Cipher cipher(int mode, byte[] nonce) throws GeneralSecurityException {
        var cipher = Cipher.getInstance(CIPHER);
        cipher.init(mode, key, new GCMParameterSpec(BITS_OF_A_TAG, nonce));
        return cipher;
    }
}
