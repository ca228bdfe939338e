package com.xuqm.tencent.callback;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.tencent.callback.CallbackCheck.Reason;
import com.xuqm.tencent.internal.Digest;
import com.xuqm.tencent.internal.Wire;
import java.net.URLDecoder;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Tells the service's callbacks from others. The console can be given a token: then each post carries {@code Sign}, the SHA-256 of the token and
 * {@code RequestTime}, in hexadecimal. That proves who sent it and when, and neither the command nor the body; so let callbacks come by HTTPS
 * alone. Without a token, only the app's number is compared, which anybody can know.
 *
 * <p>It needs no client, holds no state, and is safe for use by many threads at once.
 */
public final class CallbackVerifier {

    private final long sdkAppId;
    private final byte @Nullable [] token;
    private final Duration window;
    private final Clock clock;
    private final int maxBodyBytes;

    private CallbackVerifier(long sdkAppId, byte @Nullable [] token, Duration window, Clock clock, int maxBodyBytes) {
        this.sdkAppId = sdkAppId;
        this.token = token;
        this.window = window;
        this.clock = clock;
        this.maxBodyBytes = maxBodyBytes;
    }

    /**
     * Returns a verifier that checks signatures.
     *
     * @param sdkAppId the app, 1 to 4,294,967,295
     * @param token the token that the console was given
     * @return a verifier that takes posts of the last minute, up to 1 MiB
     */
    public static CallbackVerifier of(long sdkAppId, String token) {
        return new CallbackVerifier(
                Wire.uint32("sdkAppId", sdkAppId),
                Checks.secret("token", token).getBytes(UTF_8),
                Duration.ofMinutes(1),
                Clock.systemUTC(),
                1024 * 1024);
    }

    /**
     * Returns a verifier for an app whose console was given no token, so that nothing proves where posts come from.
     *
     * @param sdkAppId the app, 1 to 4,294,967,295
     * @return a verifier that takes posts of up to 1 MiB
     */
    public static CallbackVerifier withoutToken(long sdkAppId) {
        return new CallbackVerifier(
                Wire.uint32("sdkAppId", sdkAppId), null, Duration.ofMinutes(1), Clock.systemUTC(), 1024 * 1024);
    }

    /**
     * Returns the same verifier with another clock.
     *
     * @param other the clock to which the times of posts are compared
     * @return a new verifier
     */
    public CallbackVerifier withClock(Clock other) {
        return new CallbackVerifier(sdkAppId, token, window, Checks.notNull("clock", other), maxBodyBytes);
    }

    /**
     * Returns the same verifier with another window.
     *
     * @param other how far the time of a post may lie from now, either way; more than zero
     * @return a new verifier
     */
    public CallbackVerifier withWindow(Duration other) {
        return new CallbackVerifier(sdkAppId, token, Checks.positive("window", other), clock, maxBodyBytes);
    }

    /**
     * Returns the same verifier with another limit.
     *
     * @param bytes how large a body may be, 1,024 to 1 GiB
     * @return a new verifier
     */
    public CallbackVerifier withMaxBodyBytes(int bytes) {
        return new CallbackVerifier(
                sdkAppId, token, window, clock, Checks.range("maxBodyBytes", bytes, 1024, 1024 * 1024 * 1024));
    }

    /**
     * Checks a post, but for the command of its body, which the dispatcher compares.
     *
     * @param query the query of its URL as it came, without the question mark; {@code null} for none
     * @param body its body; {@code null} for none
     * @return whether it is the service's, and if not, why
     */
    public CallbackCheck check(@Nullable String query, byte @Nullable [] body) {
        byte[] bytes = body == null ? new byte[0] : body;
        if (bytes.length > maxBodyBytes) {
            return CallbackCheck.refused(
                    Reason.TOO_LARGE, "the body has more than " + maxBodyBytes + " bytes: " + bytes.length);
        }
        Map<String, String> parameters = parameters(query == null ? "" : query);
        if (parameters == null) {
            return CallbackCheck.refused(Reason.MALFORMED, "the query is not encoded as it should be");
        }
        String app = parameters.get("SdkAppid");
        if (app == null || !parameters.containsKey("CallbackCommand")) {
            return CallbackCheck.refused(Reason.MISSING_PARAMETER, "the query lacks SdkAppid or CallbackCommand");
        }
        if (!app.equals(Long.toString(sdkAppId))) {
            return CallbackCheck.refused(Reason.WRONG_APP, "it is for another app than " + sdkAppId);
        }
        CallbackCheck refusal = token == null ? null : refusal(token, parameters);
        return refusal == null ? CallbackCheck.valid(parameters, bytes) : refusal;
    }

    private @Nullable CallbackCheck refusal(byte[] secret, Map<String, String> parameters) {
        String sign = parameters.get("Sign");
        String time = parameters.get("RequestTime");
        if (sign == null || time == null) {
            return CallbackCheck.refused(
                    Reason.MISSING_PARAMETER,
                    "the query lacks Sign or RequestTime; the console sends them once it was given the token");
        }
        if (!time.matches("[0-9]{1,12}")) {
            return CallbackCheck.refused(Reason.MALFORMED, "RequestTime is no number of seconds");
        }
        byte[] expected = Digest.hex(secret, time.getBytes(UTF_8)).getBytes(UTF_8);
        if (!MessageDigest.isEqual(expected, sign.toLowerCase(Locale.ROOT).getBytes(UTF_8))) {
            return CallbackCheck.refused(Reason.WRONG_SIGNATURE, "it is not signed with the token");
        }
        long age = clock.instant().getEpochSecond() - Long.parseLong(time);
        if (age > window.toSeconds()) {
            return CallbackCheck.refused(
                    Reason.STALE, "it was signed " + age + " seconds ago, and " + window.toSeconds() + " are allowed");
        }
        if (-age > window.toSeconds()) {
            return CallbackCheck.refused(
                    Reason.IN_FUTURE,
                    "it was signed " + -age + " seconds ahead of this machine's clock, and " + window.toSeconds()
                            + " are allowed");
        }
        return null;
    }

    /** The parameters; of one that is there twice the first. */
    private static @Nullable Map<String, String> parameters(String query) {
        Map<String, String> parameters = new LinkedHashMap<>();
        for (String pair : query.split("&", -1)) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                try {
                    parameters.putIfAbsent(
                            URLDecoder.decode(pair.substring(0, equals), UTF_8),
                            URLDecoder.decode(pair.substring(equals + 1), UTF_8));
                } catch (IllegalArgumentException e) {
                    return null;
                }
            }
        }
        return parameters;
    }

    /** Shows the app, but not the token. */
    @Override
    public String toString() {
        return "CallbackVerifier[" + sdkAppId + "]";
    }
}
