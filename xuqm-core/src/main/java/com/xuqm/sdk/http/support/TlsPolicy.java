package com.xuqm.sdk.http.support;

import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Set;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLParameters;
import org.jspecify.annotations.Nullable;

/** The TLS settings that no option changes: TLS 1.3 and 1.2 only, with host name checks. */
public final class TlsPolicy {

    private static final Set<String> VERSIONS = Set.of("TLSv1.3", "TLSv1.2");

    private TlsPolicy() {}

    /**
     * Returns the context to use. May take a while the first time, when the JVM's default certificates are loaded.
     *
     * @param given the option, or {@code null}
     * @return what was given, else the JVM's default
     * @throws IllegalStateException if the JVM has no usable default
     */
    public static SSLContext context(@Nullable SSLContext given) {
        try {
            return given == null ? SSLContext.getDefault() : given;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("the JVM has no usable default SSLContext", e);
        }
    }

    /**
     * Returns the versions to enable: those of 1.3 and 1.2 that the context enables for clients, so that one which is stricter by
     * itself stays so.
     *
     * @param context where certificates come from
     * @return at least one version, the newest first
     * @throws IllegalArgumentException if it enables neither; the text says what to do
     */
    public static String[] versions(SSLContext context) {
        String[] versions = Arrays.stream(context.getDefaultSSLParameters().getProtocols())
                .filter(VERSIONS::contains)
                .toArray(String[]::new);
        if (versions.length == 0) {
            throw new IllegalArgumentException("option sslContext: it enables neither TLS 1.2 nor TLS 1.3, and older"
                    + " versions are not used; make it with SSLContext.getInstance(\"TLS\")");
        }
        Arrays.sort(versions, (one, other) -> other.compareTo(one));
        return versions;
    }

    /**
     * Returns the parameters of a client. Setting these by name keeps them even where a property of the JVM would switch checks off.
     *
     * @param context where certificates come from
     * @return new parameters: {@linkplain #versions the versions}, and the check of the host's name
     * @throws IllegalArgumentException if the context enables neither version
     */
    public static SSLParameters parameters(SSLContext context) {
        SSLParameters parameters = new SSLParameters();
        parameters.setProtocols(versions(context));
        parameters.setEndpointIdentificationAlgorithm("HTTPS");
        return parameters;
    }
}
