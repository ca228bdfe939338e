package com.xuqm.emulator.internal.post;

import com.google.gson.JsonObject;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import javax.net.ssl.SSLException;

/**
 * Why an exchange did not end well. Programs and the log are told in English; the console's page says it by name and numbers, in its own
 * language.
 *
 * @param kind its name
 * @param numbers what belongs to it
 * @param words all of it in English
 */
public record Mishap(String kind, Map<String, Long> numbers, String words) {

    private static Mishap of(String kind, String words) {
        return new Mishap(kind, Map.of(), words);
    }

    /**
     * It was answered with something else than success.
     *
     * @param status the status
     * @return what to say
     */
    public static Mishap status(int status) {
        return new Mishap("status", Map.of("status", (long) status), "HTTP " + status);
    }

    /**
     * No answer, or no more of it, came in time.
     *
     * @param limit how long was waited
     * @return what to say
     */
    public static Mishap silent(Duration limit) {
        return new Mishap(
                "silent", Map.of("ms", limit.toMillis()), "no complete answer within " + limit.toMillis() + " ms");
    }

    /**
     * The connection was closed before anything came.
     *
     * @return what to say
     */
    public static Mishap closed() {
        return of("closed", "the connection was closed");
    }

    /**
     * The connection broke.
     *
     * @return what to say
     */
    public static Mishap cut() {
        return of("cut", "the connection was cut");
    }

    /**
     * Something else than HTTP came.
     *
     * @return what to say
     */
    public static Mishap notHttp() {
        return of("notHttp", "that is no HTTP");
    }

    /**
     * The body ended early.
     *
     * @param bytes what came
     * @param announced what was to come
     * @return what to say
     */
    public static Mishap partial(long bytes, long announced) {
        return new Mishap(
                "partial", Map.of("bytes", bytes, "of", announced), bytes + " of " + announced + " bytes came");
    }

    /**
     * There is more than is read.
     *
     * @param bytes what was read
     * @return what to say
     */
    public static Mishap tooLong(long bytes) {
        return new Mishap("tooLong", Map.of("bytes", bytes), "only the first " + bytes + " bytes were read");
    }

    /**
     * An exchange failed. The text of the exception may quote the address, which may hold a password.
     *
     * @param failure how
     * @return what to say
     */
    public static Mishap failed(Exception failure) {
        String kind = failure instanceof ConnectException || failure instanceof NoRouteToHostException
                ? "unreachable"
                : failure instanceof UnknownHostException
                        ? "unknownName"
                        : failure instanceof SSLException ? "tls" : "unanswered";
        return of(kind, "no answer: " + failure.getClass().getSimpleName());
    }

    /**
     * The receiver is on another machine.
     *
     * @return what to say
     */
    public static Mishap elsewhere() {
        return of("elsewhere", "the emulator posts to this machine only, unless webhooksBeyondLoopback() is set");
    }

    /**
     * There is nobody to post to any more.
     *
     * @return what to say
     */
    public static Mishap gone() {
        return of("gone", "the webhook was deleted or switched off");
    }

    /**
     * Too many wait already.
     *
     * @param waiting how many
     * @return what to say
     */
    public static Mishap crowded(long waiting) {
        return new Mishap("crowded", Map.of("count", waiting), waiting + " deliveries wait for this webhook already");
    }

    /**
     * The answer was lost because somebody wanted it so.
     *
     * @return what to say
     */
    public static Mishap answerLost() {
        return of("answerLost", "the answer was lost on demand");
    }

    /**
     * All of it.
     *
     * @return the kind, the numbers and the words
     */
    public JsonObject toJson() {
        JsonObject json = new JsonObject();
        json.addProperty("kind", kind);
        new TreeMap<>(numbers).forEach(json::addProperty);
        json.addProperty("words", words);
        return json;
    }
}
