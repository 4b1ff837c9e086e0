package org.entente.local;

import io.smallrye.certs.CertificateGenerator;
import io.smallrye.certs.CertificateRequest;
import io.smallrye.certs.Format;
import io.smallrye.certs.ca.CaGenerator;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.time.Duration;

/** An authority of one's own and what it certifies, for tests of TLS. */
public final class Authority {

    /** The files of a certificate that a server shows. */
    public record Certified(Path certificate, Path key, Path p12) {}

    public static final String PASSWORD = "changeit";

    private final Path directory;
    private final X509Certificate certificate;
    private final PrivateKey key;

    private Authority(Path directory, X509Certificate certificate, PrivateKey key) {
        this.directory = directory;
        this.certificate = certificate;
        this.key = key;
    }

    /** One whose files are in a directory that is made. */
    public static Authority in(Path directory) {
        try {
            Files.createDirectories(directory);
            var store = directory.resolve("authority.p12");
            var certificate = new CaGenerator(
                            directory.resolve("ca.crt").toFile(),
                            directory.resolve("ca.key").toFile(),
                            store.toFile(),
                            PASSWORD)
                    .generate("Entente tests", "Entente", "Tests", "Nowhere", "Nowhere", "XX");
            return new Authority(directory, certificate, key(store));
        } catch (Exception e) {
            throw new IllegalStateException("no authority could be made", e);
        }
    }

    private static PrivateKey key(Path store) throws Exception {
        var keys = KeyStore.getInstance("PKCS12");
        try (InputStream file = Files.newInputStream(store)) {
            keys.load(file, PASSWORD.toCharArray());
        }
        return (PrivateKey) keys.getKey(CaGenerator.KEYSTORE_KEY_ENTRY, PASSWORD.toCharArray());
    }

    /** What those trust who ask its servers. */
    public Path certificate() {
        return directory.resolve("ca.crt");
    }

    /** A certificate for a server of that name, valid for a day. */
    public Certified certify(String host) {
        try {
            var own = Files.createTempDirectory(directory, host);
            new CertificateGenerator(own, true)
                    .generate(new CertificateRequest()
                            .withName("server")
                            .withFormat(Format.PEM)
                            .withFormat(Format.PKCS12)
                            .withPassword(PASSWORD)
                            .withCN(host)
                            .withSubjectAlternativeName("DNS:" + host)
                            .withDuration(Duration.ofDays(1))
                            .signedWith(certificate, key));
            var key = own.resolve("server.key");
            // PostgreSQL takes no key that others can read.
            Files.setPosixFilePermissions(key, PosixFilePermissions.fromString("rw-------"));
            return new Certified(own.resolve("server.crt"), key, own.resolve("server-keystore.p12"));
        } catch (Exception e) {
            throw new IllegalStateException("no certificate for " + host, e);
        }
    }
}
