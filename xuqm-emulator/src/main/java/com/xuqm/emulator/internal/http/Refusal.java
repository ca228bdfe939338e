package com.xuqm.emulator.internal.http;

/** A request turned down: becomes an envelope with {@code status "1"} and this code as HTTP status too. */
public final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;

    /**
     * Creates a refusal.
     *
     * @param status HTTP status, and {@code code} of the envelope
     * @param message what was wrong, naming the field or resource
     */
    public Refusal(int status, String message) {
        // Refusals are ordinary answers, not defects: nobody reads their stack trace.
        super(message, null, false, false);
        this.status = status;
    }

    /**
     * A parameter is wrong or missing.
     *
     * @param message what was wrong
     * @return the refusal
     */
    public static Refusal badRequest(String message) {
        return new Refusal(400, message);
    }

    /**
     * The caller did not prove who he is.
     *
     * @param message what was wrong
     * @return the refusal
     */
    public static Refusal unauthorized(String message) {
        return new Refusal(401, message);
    }

    /**
     * The caller is known but may not do this.
     *
     * @param message what was wrong
     * @return the refusal
     */
    public static Refusal forbidden(String message) {
        return new Refusal(403, message);
    }

    /**
     * The resource does not exist.
     *
     * @param message what was not found
     * @return the refusal
     */
    public static Refusal notFound(String message) {
        return new Refusal(404, message);
    }

    /**
     * The resource exists already, or its state forbids the change.
     *
     * @param message what stands in the way
     * @return the refusal
     */
    public static Refusal conflict(String message) {
        return new Refusal(409, message);
    }

    /**
     * HTTP status of the answer.
     *
     * @return the status
     */
    public int status() {
        return status;
    }

    /**
     * The message, never null.
     *
     * @return the message
     */
    public String reason() {
        return String.valueOf(getMessage());
    }
}
