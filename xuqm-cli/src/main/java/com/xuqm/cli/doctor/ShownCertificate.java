package com.xuqm.cli.doctor;

import com.xuqm.cli.output.Harmless;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.security.GeneralSecurityException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateParsingException;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.TrustManager;
import javax.net.ssl.X509TrustManager;

/** What a server shows who was not trusted. It is looked at and refused: nothing is sent to that server. */
final class ShownCertificate {

    private static final int DNS_NAME = 2;
    private static final int ADDRESS = 7;

    private ShownCertificate() {}

    /** Returns its names, its time and its authority in words; nothing if the server shows none. */
    static Optional<String> of(String host, int port, Duration patience) {
        AtomicReference<X509Certificate> shown = new AtomicReference<>();
        try (Socket plain = new Socket()) {
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(null, new TrustManager[] {new Onlooker(shown)}, null);
            plain.connect(new InetSocketAddress(host, port), (int) patience.toMillis());
            plain.setSoTimeout((int) patience.toMillis());
            try (SSLSocket socket = (SSLSocket) context.getSocketFactory().createSocket(plain, host, port, true)) {
                socket.startHandshake();
            }
        } catch (IOException | GeneralSecurityException e) {
            // As it should be: the onlooker trusts nobody.
        }
        return Optional.ofNullable(shown.get()).map(ShownCertificate::words);
    }

    private static String words(X509Certificate certificate) {
        return "shows a certificate for " + Harmless.line(names(certificate)) + ", from "
                + certificate.getNotBefore().toInstant() + " until "
                + certificate.getNotAfter().toInstant() + ", of the authority "
                + Harmless.line(certificate.getIssuerX500Principal().getName());
    }

    private static String names(X509Certificate certificate) {
        try {
            Collection<List<?>> all = certificate.getSubjectAlternativeNames();
            String names = all == null
                    ? ""
                    : all.stream()
                            .filter(name ->
                                    name.get(0).equals(DNS_NAME) || name.get(0).equals(ADDRESS))
                            .map(name -> String.valueOf(name.get(1)))
                            .collect(Collectors.joining(", "));
            return names.isEmpty() ? certificate.getSubjectX500Principal().getName() : names;
        } catch (CertificateParsingException e) {
            return "names that cannot be read";
        }
    }

    private record Onlooker(AtomicReference<X509Certificate> shown) implements X509TrustManager {

        @Override
        public void checkClientTrusted(X509Certificate[] chain, String authType) throws CertificateException {
            throw new CertificateException();
        }

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String authType) throws CertificateException {
            shown.set(chain[0]);
            throw new CertificateException(); // it is only looked at
        }

        @Override
        public X509Certificate[] getAcceptedIssuers() {
            return new X509Certificate[0];
        }
    }
}
