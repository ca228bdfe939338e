package com.xuqm.transport.apache;

import com.xuqm.sdk.error.XuqmConfigurationException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which HttpClient there is, and whether this transport works with it. A framework that manages versions decides that, and one that is
 * too old would fail with a linkage error at some call or other. Touches no class of HttpClient.
 */
final class HttpClientVersion {

    private static final String UNKNOWN = "(none, or without a version)";
    private static final int MAJOR = 5;
    private static final int LOWEST_MINOR = 4;
    private static final Pattern START = Pattern.compile("(\\d{1,6})\\.(\\d{1,6}).*");

    private HttpClientVersion() {}

    /**
     * Makes what needs HttpClient.
     *
     * @throws XuqmConfigurationException if there is none, or one that is too old
     */
    static <T> T requiredBy(Supplier<T> making) {
        String found = release(HttpClientVersion.class.getClassLoader(), "client5");
        if (isTooOld(found)) {
            throw refusal(found, null);
        }
        try {
            return making.get();
        } catch (LinkageError e) {
            throw refusal(found, e);
        }
    }

    /** Tells whether a release is known to be one that does not work. */
    static boolean isTooOld(@Nullable String release) {
        Matcher parts = START.matcher(release == null ? "" : release);
        if (!parts.matches()) {
            // not known, as in a jar that was put together of many: what does not link is refused
            return false;
        }
        int major = Integer.parseInt(parts.group(1));
        return major < MAJOR || (major == MAJOR && Integer.parseInt(parts.group(2)) < LOWEST_MINOR);
    }

    private static XuqmConfigurationException refusal(@Nullable String found, @Nullable LinkageError cause) {
        String core = release(HttpClientVersion.class.getClassLoader(), "core5");
        return new XuqmConfigurationException(
                "xuqm-transport-apache needs org.apache.httpcomponents.client5:httpclient5 5.4 or newer with the httpcore5 that"
                        + " belongs to it, but found httpclient5 " + (found == null ? UNKNOWN : found)
                        + " and httpcore5 " + (core == null ? UNKNOWN : core)
                        + "; set the version in the build (with Spring Boot the properties httpclient5.version and"
                        + " httpcore5.version), or use another transport",
                null,
                cause);
    }

    /** Reads what HttpClient says of itself; {@code null} if it says nothing. */
    static @Nullable String release(ClassLoader loader, String part) {
        try (InputStream in = loader.getResourceAsStream("org/apache/hc/" + part + "/version.properties")) {
            if (in == null) {
                return null;
            }
            Properties properties = new Properties();
            properties.load(in);
            return properties.getProperty("info.release");
        } catch (IOException | IllegalArgumentException e) {
            return null;
        }
    }
}
