package com.xuqm.tencent.callback;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The result of checking a post: it is the service's, or why it was refused. Nothing of the post and no token is in {@link #detail()}. */
public final class CallbackCheck {

    private final Reason reason;
    private final String detail;
    private final Map<String, String> query;
    private final byte @Nullable [] body;

    private CallbackCheck(Reason reason, String detail, Map<String, String> query, byte @Nullable [] body) {
        this.reason = reason;
        this.detail = detail;
        this.query = Map.copyOf(query);
        this.body = body;
    }

    static CallbackCheck valid(Map<String, String> query, byte[] body) {
        return new CallbackCheck(Reason.VALID, "app, command, signature and time are as they should be", query, body);
    }

    static CallbackCheck refused(Reason reason, String detail) {
        return new CallbackCheck(reason, detail, Map.of(), null);
    }

    /** Why a post is taken for the service's or not. */
    public enum Reason {
        /** It is for this app, and signed with the token if there is one. */
        VALID,
        /** A parameter of the query is missing. */
        MISSING_PARAMETER,
        /** The query or a parameter is not of the expected form. */
        MALFORMED,
        /** The body is larger than allowed. */
        TOO_LARGE,
        /** It is for another app. */
        WRONG_APP,
        /** It is not signed with the token. */
        WRONG_SIGNATURE,
        /** It was signed too long ago, as seen by this machine's clock. */
        STALE,
        /** It was signed later than now, as seen by this machine's clock. */
        IN_FUTURE,
        /** Query and body name different commands. */
        WRONG_COMMAND
    }

    /**
     * Tells whether the post is the service's.
     *
     * @return whether everything about it is right
     */
    public boolean isValid() {
        return reason == Reason.VALID;
    }

    /**
     * Returns why the post was refused.
     *
     * @return the reason, {@link Reason#VALID} if it was not
     */
    public Reason reason() {
        return reason;
    }

    /**
     * Returns the reason in words, for one's own log. It should not be sent to the caller.
     *
     * @return a sentence that repeats nothing of what was posted
     */
    public String detail() {
        return detail;
    }

    /**
     * Returns a parameter of the query.
     *
     * @param name such as {@code CallbackCommand}, {@code ClientIP}, {@code OptPlatform}
     * @return its value; empty if it is not there, or if the post was refused
     */
    public String parameter(String name) {
        return query.getOrDefault(name, "");
    }

    /**
     * Returns the body. The signature does not cover it: only TLS keeps others from changing it.
     *
     * @return the bytes as they were posted; not a copy, so do not change them
     * @throws IllegalStateException if the post was refused
     */
    public byte[] body() {
        if (body == null) {
            throw new IllegalStateException("the post was refused: " + detail);
        }
        return body;
    }

    @Override
    public String toString() {
        return "CallbackCheck[" + reason + ": " + detail + "]";
    }
}
