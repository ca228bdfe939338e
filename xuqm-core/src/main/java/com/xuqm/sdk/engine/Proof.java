package com.xuqm.sdk.engine;

import com.xuqm.sdk.http.HttpHeaders;
import org.jspecify.annotations.Nullable;

/** What one attempt proves itself with. It is a secret: the engine shows neither part of it. */
public final class Proof {

    private static final Proof NONE = new Proof(HttpHeaders.empty(), "");

    private final HttpHeaders headers;
    private final String query;

    /** What came of {@link #after} the last time: before the same token a client sends the same fields, again and again. */
    private @Nullable Joined joined;

    private record Joined(HttpHeaders first, HttpHeaders both) {}

    /**
     * Makes a proof.
     *
     * @param headers header fields
     * @param query an encoded query to be put behind the request's own, empty for none
     */
    public Proof(HttpHeaders headers, String query) {
        this.headers = headers;
        this.query = query;
    }

    /**
     * Returns what proves nothing, for public routes.
     *
     * @return neither header fields nor a query
     */
    public static Proof none() {
        return NONE;
    }

    /**
     * Returns a proof in the header.
     *
     * @param headers the header fields
     * @return a proof without a query
     */
    public static Proof of(HttpHeaders headers) {
        return new Proof(headers, "");
    }

    /**
     * Returns the part of it that is in the header.
     *
     * @return header fields
     */
    public HttpHeaders headers() {
        return headers;
    }

    /**
     * Returns the part of it that is in the query.
     *
     * @return an encoded query, empty for none
     */
    public String query() {
        return query;
    }

    /**
     * Puts its header fields after others.
     *
     * @param first the others; they are kept, to give the same when the very same come again
     * @return the others, followed by those of this proof
     */
    @SuppressWarnings("ReferenceEquality") // of equal ones the same would come, if later
    public HttpHeaders after(HttpHeaders first) {
        if (headers.size() == 0) {
            return first;
        }
        Joined known = joined; // immutable, so that any thread may have written it
        if (known == null || known.first() != first) {
            known = new Joined(first, first.followedBy(headers));
            joined = known;
        }
        return known.both();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Proof that && headers.equals(that.headers) && query.equals(that.query);
    }

    @Override
    public int hashCode() {
        return headers.hashCode() * 31 + query.hashCode();
    }

    /** Leaves the secrets out. */
    @Override
    public String toString() {
        return "Proof[]";
    }
}
