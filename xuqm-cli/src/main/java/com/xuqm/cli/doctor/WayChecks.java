package com.xuqm.cli.doctor;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.UnknownHostException;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.Arrays;
import java.util.stream.Collectors;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;

/** The way to the service: name, connection, TLS. */
final class WayChecks {

    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final int HTTP = 80;
    private static final int HTTPS = 443;

    private final String host;
    private final int port;

    WayChecks(URI baseUrl) {
        String name = baseUrl.getHost();
        host = name.startsWith("[") ? name.substring(1, name.length() - 1) : name;
        port = baseUrl.getPort() >= 0 ? baseUrl.getPort() : "http".equals(baseUrl.getScheme()) ? HTTP : HTTPS;
    }

    Finding name() {
        long begun = System.nanoTime();
        try {
            InetAddress[] addresses = InetAddress.getAllByName(host);
            return Finding.ok(
                    "name",
                    host + " is "
                            + Arrays.stream(addresses)
                                    .map(InetAddress::getHostAddress)
                                    .collect(Collectors.joining(", "))
                            + since(begun));
        } catch (UnknownHostException e) {
            return Finding.fault(
                    "name", host + " has no address" + since(begun) + "; is it spelt rightly, and is there a network?");
        }
    }

    Finding connection() {
        long begun = System.nanoTime();
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(host, port), (int) PATIENCE.toMillis());
            return Finding.ok("connection", "port " + port + " takes connections" + since(begun));
        } catch (IOException e) {
            return Finding.fault(
                    "connection",
                    "port " + port + " of " + host + " takes no connection: " + e.getMessage() + since(begun)
                            + "; is it the right port, and does a firewall or proxy stand between?");
        }
    }

    Finding tls() {
        long begun = System.nanoTime();
        try (Socket plain = new Socket()) {
            plain.connect(new InetSocketAddress(host, port), (int) PATIENCE.toMillis());
            plain.setSoTimeout((int) PATIENCE.toMillis());
            SSLSocketFactory factory = (SSLSocketFactory) SSLSocketFactory.getDefault();
            try (SSLSocket socket = (SSLSocket) factory.createSocket(plain, host, port, true)) {
                SSLParameters parameters = socket.getSSLParameters();
                parameters.setEndpointIdentificationAlgorithm("HTTPS");
                socket.setSSLParameters(parameters);
                socket.startHandshake();
                return Finding.ok("TLS", socket.getSession().getProtocol() + certificate(socket) + since(begun));
            }
        } catch (IOException e) {
            return Finding.fault(
                    "TLS",
                    "no trust could be established: " + e.getMessage() + since(begun)
                            + ShownCertificate.of(host, port, PATIENCE)
                                    .map(shown -> "; it " + shown)
                                    .orElse("")
                            + "; is the certificate for this name, still valid, and of an authority that this Java knows?");
        }
    }

    private static String certificate(SSLSocket socket) throws IOException {
        Certificate[] chain = socket.getSession().getPeerCertificates();
        return chain[0] instanceof X509Certificate first
                ? ", certificate until " + first.getNotAfter().toInstant()
                : "";
    }

    private static String since(long begun) {
        return " (" + Duration.ofNanos(System.nanoTime() - begun).toMillis() + " ms)";
    }
}
