package com.xuqm.tck.http;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import javax.net.ssl.KeyManager;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;
import org.jspecify.annotations.Nullable;

/** Makes TLS contexts of {@link TestCertificate}s. */
public final class TlsContexts {

    private static final char[] PASSWORD = "none".toCharArray();

    private TlsContexts() {}

    /**
     * Makes a context.
     *
     * @param own what this side shows, or {@code null} for nothing
     * @param trusted whose signatures this side trusts; none means that it trusts nobody
     * @return the context
     */
    public static SSLContext of(@Nullable TestCertificate own, TestCertificate... trusted) {
        try {
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(keyManagers(own), trustManagers(trusted), null);
            return context;
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException("this JVM cannot make a TLS context", e);
        }
    }

    /** Makes a client's context that lets a check decide on a server's certificate. */
    static SSLContext trusting(CheckingTrustManager.Check check) {
        try {
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(null, new TrustManager[] {new CheckingTrustManager(check)}, null);
            return context;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this JVM cannot make a TLS context", e);
        }
    }

    private static KeyManager[] keyManagers(@Nullable TestCertificate own)
            throws GeneralSecurityException, IOException {
        KeyStore store = emptyStore();
        if (own != null) {
            store.setKeyEntry("own", own.key(), PASSWORD, chain(own));
        }
        KeyManagerFactory factory = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        factory.init(store, PASSWORD);
        return factory.getKeyManagers();
    }

    private static Certificate[] chain(TestCertificate own) {
        List<X509Certificate> chain = new ArrayList<>();
        for (TestCertificate link = own; link != null; link = link.issuer()) {
            chain.add(link.certificate());
        }
        return chain.toArray(new Certificate[0]);
    }

    private static TrustManager[] trustManagers(TestCertificate... trusted)
            throws GeneralSecurityException, IOException {
        KeyStore store = emptyStore();
        for (int i = 0; i < trusted.length; i++) {
            store.setCertificateEntry("trusted-" + i, trusted[i].certificate());
        }
        if (trusted.length == 0) {
            // an empty store of trust would be an error of its own kind
            store.setCertificateEntry(
                    "nobody", TestCertificate.authority("nobody").certificate());
        }
        TrustManagerFactory factory = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        factory.init(store);
        return factory.getTrustManagers();
    }

    private static KeyStore emptyStore() throws GeneralSecurityException, IOException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, PASSWORD);
        return store;
    }
}
