package com.xuqm.sdk.call;

import com.xuqm.sdk.http.HttpMethod;
import com.xuqm.sdk.internal.check.Checks;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The description of one route of the service, from which everything else derives: error messages, metrics, logs, the
 * coverage table. Each route is one constant in its area's {@code …Operations} class.
 */
public final class Operation {

    private static final Pattern ID = Pattern.compile("[a-z][A-Za-z0-9]*\\.[a-z][A-Za-z0-9]*");

    /** A part of a path: what RFC 3986 allows there as it is, and parameters. */
    private static final Pattern SEGMENT =
            Pattern.compile("(?:[A-Za-z0-9._~:@!$&'()*+,;=-]++|\\{[A-Za-z_][A-Za-z0-9_-]*+})++");

    private final String id;
    private final HttpMethod method;
    private final String path;
    private final CredentialKind credential;
    private final RetryClass retryClass;
    private final ServiceHost host;
    private final boolean appScoped;

    private Operation(Builder builder) {
        this.id = builder.id;
        this.method = builder.method;
        this.path = builder.path;
        this.credential = builder.credential;
        this.retryClass = builder.retryClass;
        this.host = builder.host;
        this.appScoped = builder.appScoped;
    }

    /**
     * Starts the description of a route.
     *
     * @param id area and name, such as {@code messages.send}
     * @param method the HTTP method; {@code GET} and {@code HEAD} make it a {@link RetryClass#IDEMPOTENT}, any other a
     *     {@link RetryClass#NOT_IDEMPOTENT}
     * @param path the path with its parameters in braces, such as {@code /api/im/messages/{id}/revoke}; it holds nothing encoded, no
     *     query, and no segment that is empty, {@code .} or {@code ..}, though it may end with a slash
     * @return a builder for a route of the API host, with the IM token and the app parameter
     */
    public static Builder builder(String id, HttpMethod method, String path) {
        return new Builder(id, method, path);
    }

    /**
     * Returns a builder that starts with this description.
     *
     * @return a new builder
     */
    public Builder toBuilder() {
        Builder builder = new Builder(id, method, path);
        builder.credential = credential;
        builder.retryClass = retryClass;
        builder.host = host;
        builder.appScoped = appScoped;
        return builder;
    }

    /**
     * Returns the id.
     *
     * @return area and name, such as {@code messages.send}
     */
    public String id() {
        return id;
    }

    /**
     * Returns the HTTP method.
     *
     * @return the method
     */
    public HttpMethod method() {
        return method;
    }

    /**
     * Returns the path.
     *
     * @return the template, such as {@code /api/im/messages/{id}/revoke}
     */
    public String path() {
        return path;
    }

    /**
     * Returns what the caller proves itself with.
     *
     * @return the kind of credential
     */
    public CredentialKind credential() {
        return credential;
    }

    /**
     * Returns whether it may be repeated.
     *
     * @return the retry class
     */
    public RetryClass retryClass() {
        return retryClass;
    }

    /**
     * Returns which of the service's hosts it goes to.
     *
     * @return the host
     */
    public ServiceHost host() {
        return host;
    }

    /**
     * Tells whether the app's key is sent as a query parameter.
     *
     * @return whether the request names the app
     */
    public boolean isAppScoped() {
        return appScoped;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Operation that
                && id.equals(that.id)
                && method == that.method
                && path.equals(that.path)
                && credential.equals(that.credential)
                && retryClass == that.retryClass
                && host == that.host
                && appScoped == that.appScoped;
    }

    @Override
    public int hashCode() {
        return 31 * id.hashCode() + path.hashCode(); // the hash of a string is kept
    }

    @Override
    public String toString() {
        return id + " (" + method + " " + path + ")";
    }

    /** Collects what is special about a route. */
    public static final class Builder {

        private final String id;
        private final HttpMethod method;
        private final String path;
        private CredentialKind credential = CredentialKind.IM_TOKEN;
        private RetryClass retryClass;
        private ServiceHost host = ServiceHost.API;
        private boolean appScoped = true;

        private Builder(String id, HttpMethod method, String path) {
            if (!ID.matcher(Checks.notNull("id", id)).matches()) {
                throw new IllegalArgumentException("an operation's id must look like messages.send, but is " + id);
            }
            if (!isPath(Checks.notNull("path", path))) {
                throw new IllegalArgumentException(
                        "an operation's path must look like /api/im/messages/{id}, without a query, anything encoded and"
                                + " segments that are empty, \".\" or \"..\", but is " + path);
            }
            this.id = id;
            this.method = Checks.notNull("method", method);
            this.path = path;
            this.retryClass = method == HttpMethod.GET || method == HttpMethod.HEAD
                    ? RetryClass.IDEMPOTENT
                    : RetryClass.NOT_IDEMPOTENT;
        }

        private static boolean isPath(String path) {
            String[] parts = path.split("/", -1);
            for (int i = 1; i < parts.length; i++) {
                boolean isSlashAtTheEnd = parts[i].isEmpty() && i == parts.length - 1;
                boolean isStep = parts[i].equals(".") || parts[i].equals("..");
                if (isStep || !(isSlashAtTheEnd || SEGMENT.matcher(parts[i]).matches())) {
                    return false;
                }
            }
            return path.startsWith("/");
        }

        /**
         * Sets the credential.
         *
         * @param credential the kind; {@link CredentialKind#IM_TOKEN} by default
         * @return this builder
         */
        public Builder credential(CredentialKind credential) {
            this.credential = Checks.notNull("credential", credential);
            return this;
        }

        /**
         * Sets whether it may be repeated, where the method does not tell.
         *
         * @param retryClass the retry class
         * @return this builder
         */
        public Builder retryClass(RetryClass retryClass) {
            this.retryClass = Checks.notNull("retryClass", retryClass);
            return this;
        }

        /**
         * Sets which of the service's hosts it goes to.
         *
         * @param host the host; {@link ServiceHost#API} by default
         * @return this builder
         */
        public Builder host(ServiceHost host) {
            this.host = Checks.notNull("host", host);
            return this;
        }

        /**
         * Leaves the app's key out of the query.
         *
         * @return this builder
         */
        public Builder withoutAppKey() {
            this.appScoped = false;
            return this;
        }

        /**
         * Returns the operation.
         *
         * @return an immutable operation
         */
        public Operation build() {
            return new Operation(this);
        }
    }
}
