package com.xuqm.tck.http;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.ByteArrayInputStream;
import java.net.InetAddress;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * A certificate with its private key, made for one test run and worthless outside.
 *
 * @param certificate the X.509 certificate
 * @param key its private key
 * @param issuer who has signed it, {@code null} if it is self-signed
 */
public record TestCertificate(
        X509Certificate certificate,
        PrivateKey key,
        @Nullable TestCertificate issuer) {

    private static final byte[] ECDSA_WITH_SHA256 = Der.sequence(Der.oid(1, 2, 840, 10045, 4, 3, 2));
    private static final AtomicLong SERIAL = new AtomicLong(System.nanoTime() >>> 8);

    /**
     * Makes a certificate authority.
     *
     * @param name its common name
     * @return a self-signed certificate that may sign others
     */
    public static TestCertificate authority(String name) {
        return new Builder(name).authority().build();
    }

    /**
     * Starts the certificate of a server or a client.
     *
     * @param name its common name
     * @return a builder; without an issuer the certificate is self-signed
     */
    public static Builder named(String name) {
        return new Builder(name);
    }

    /** Collects what a certificate says. */
    public static final class Builder {

        private final String name;
        private final List<byte[]> alternativeNames = new ArrayList<>();
        private @Nullable TestCertificate issuer;
        private boolean authority;
        private Instant from = Instant.now().minus(Duration.ofDays(2));
        private Instant until = Instant.now().plus(Duration.ofDays(2));

        private Builder(String name) {
            this.name = name;
        }

        private Builder authority() {
            this.authority = true;
            return this;
        }

        /**
         * Sets who signs it.
         *
         * @param issuer an authority
         * @return this builder
         */
        public Builder signedBy(TestCertificate issuer) {
            this.issuer = issuer;
            return this;
        }

        /**
         * Adds a host name that it is valid for.
         *
         * @param host a name, no address
         * @return this builder
         */
        public Builder forHost(String host) {
            alternativeNames.add(Der.tagged(0x82, host.getBytes(US_ASCII)));
            return this;
        }

        /**
         * Adds an address that it is valid for.
         *
         * @param address an address
         * @return this builder
         */
        public Builder forAddress(InetAddress address) {
            alternativeNames.add(Der.tagged(0x87, address.getAddress()));
            return this;
        }

        /**
         * Lets it have expired an hour ago.
         *
         * @return this builder
         */
        public Builder expired() {
            this.until = Instant.now().minus(Duration.ofHours(1));
            return this;
        }

        /**
         * Makes the key pair and the certificate.
         *
         * @return the certificate
         */
        public TestCertificate build() {
            try {
                KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
                generator.initialize(new ECGenParameterSpec("secp256r1"));
                KeyPair pair = generator.generateKeyPair();
                byte[] signed = sign(toBeSigned(pair), issuer == null ? pair.getPrivate() : issuer.key());
                X509Certificate made = (X509Certificate)
                        CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(signed));
                return new TestCertificate(made, pair.getPrivate(), issuer);
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException("this JVM cannot make a P-256 certificate", e);
            }
        }

        private byte[] toBeSigned(KeyPair pair) {
            byte[] subject = commonName(name);
            return Der.sequence(
                    Der.tagged(0xa0, Der.integer(2)),
                    Der.integer(SERIAL.incrementAndGet()),
                    ECDSA_WITH_SHA256,
                    issuer == null
                            ? subject
                            : issuer.certificate().getSubjectX500Principal().getEncoded(),
                    Der.sequence(Der.time(from), Der.time(until)),
                    subject,
                    pair.getPublic().getEncoded(),
                    Der.tagged(0xa3, Der.sequence(extensions())));
        }

        private byte[][] extensions() {
            List<byte[]> extensions = new ArrayList<>();
            if (authority) {
                extensions.add(extension(19, true, Der.sequence(Der.bool(true))));
            }
            // key usage: digital signature, or certificate sign
            extensions.add(extension(15, true, new byte[] {3, 2, 2, (byte) (authority ? 0x04 : 0x80)}));
            if (!alternativeNames.isEmpty()) {
                extensions.add(extension(17, false, Der.sequence(alternativeNames.toArray(new byte[0][]))));
            }
            return extensions.toArray(new byte[0][]);
        }

        private static byte[] extension(int number, boolean critical, byte[] value) {
            return critical
                    ? Der.sequence(Der.oid(2, 5, 29, number), Der.bool(true), Der.octets(value))
                    : Der.sequence(Der.oid(2, 5, 29, number), Der.octets(value));
        }

        private static byte[] commonName(String name) {
            return Der.sequence(Der.tagged(0x31, Der.sequence(Der.oid(2, 5, 4, 3), Der.utf8(name))));
        }

        private static byte[] sign(byte[] content, PrivateKey key) throws GeneralSecurityException {
            Signature signature = Signature.getInstance("SHA256withECDSA");
            signature.initSign(key);
            signature.update(content);
            return Der.sequence(content, ECDSA_WITH_SHA256, Der.bits(signature.sign()));
        }
    }
}
