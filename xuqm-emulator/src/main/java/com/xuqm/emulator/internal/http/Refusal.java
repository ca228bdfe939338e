package com.xuqm.emulator.internal.http;

/** A request turned down: becomes an answer in the frame of the product. */
public final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;
    private final int code;

    /**
     * Creates a refusal whose code is the HTTP status.
     *
     * @param status HTTP status, and code of the answer
     * @param message what was wrong, naming the field or resource
     */
    public Refusal(int status, String message) {
        this(status, status, message);
    }

    /**
     * Creates a refusal with a code of its own.
     *
     * @param status HTTP status
     * @param code code of the answer
     * @param message what was wrong, naming the field or resource
     */
    public Refusal(int status, int code, String message) {
        // Refusals are ordinary answers, not defects: nobody reads their stack trace.
        super(message, null, false, false);
        this.status = status;
        this.code = code;
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
     * Code of the answer.
     *
     * @return the code
     */
    public int code() {
        return code;
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
