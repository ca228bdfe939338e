package com.xuqm.sdk.internal;

import com.xuqm.sdk.call.CredentialKind;
import com.xuqm.sdk.call.Operation;
import com.xuqm.sdk.error.ApiFailure;
import com.xuqm.sdk.http.HttpHeaders;
import com.xuqm.sdk.http.HttpResponse;
import com.xuqm.sdk.json.Envelope;
import com.xuqm.sdk.json.JsonBinding;
import com.xuqm.sdk.json.JsonBindingException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Makes an outcome of a response. The HTTP status is looked at first, then the content type, then the envelope's {@code code} and
 * {@code status}, and only then is {@code data} taken for what the operation promises.
 */
final class ResponseReader {

    private static final int OK = 200;

    /** A clock that is off by more than this is named as the likely reason of a refused signature. */
    private static final Duration NOTABLE_SKEW = Duration.ofSeconds(60);

    private final JsonBinding json;
    private final Clock clock;
    private final Redaction redaction;

    ResponseReader(JsonBinding json, Clock clock, Redaction redaction) {
        this.json = json;
        this.clock = clock;
        this.redaction = redaction;
    }

    /** Returns one that does not show the credentials of a request either, should the service repeat them. */
    ResponseReader knowing(Supplier<List<String>> sentSecrets) {
        return new ResponseReader(json, clock, redaction.knowing(sentSecrets));
    }

    <T> Outcome<T> read(Operation operation, HttpResponse response, DataReader<T> reader) {
        int status = response.status();
        byte[] body = response.body();
        if (status < 200 || status >= 300) {
            return refused(operation, response);
        }
        if (body.length == 0 && reader.allowsNothing()) {
            return new Outcome.Success<>(null);
        }
        if (body.length == 0) {
            return unreadable("is empty", response, null);
        }
        if (!looksLikeJson(response.headers(), body)) {
            return unreadable("is not JSON but " + contentType(response.headers()), response, null);
        }
        Envelope<T> envelope;
        try {
            envelope = reader.read(json, body);
        } catch (JsonBindingException e) {
            Envelope<Object> any = readAny(body);
            return any != null && !isSuccess(any)
                    ? new Outcome.Refused<>(failure(operation, response, any))
                    : unreadable("cannot be read as what this operation answers", response, e);
        } catch (RuntimeException e) { // a binding that breaks its contract must not break the call's
            return unreadable("made the JSON binding throw " + e.getClass().getName(), response, e);
        }
        if (envelope == null || !isEnvelope(envelope)) {
            return unreadable("is not the service's envelope {code, status, data, message}", response, null);
        }
        if (!isSuccess(envelope)) {
            return new Outcome.Refused<>(failure(operation, response, envelope));
        }
        if (envelope.data() == null && !reader.allowsNothing()) {
            return unreadable("reports success without data", response, null);
        }
        return new Outcome.Success<>(envelope.data());
    }

    /** Makes an outcome of a response whose status says that the request failed. */
    <T> Outcome<T> refused(Operation operation, HttpResponse response) {
        Envelope<Object> envelope =
                looksLikeJson(response.headers(), response.body()) ? readAny(response.body()) : null;
        return new Outcome.Refused<>(failure(operation, response, envelope));
    }

    private static boolean isEnvelope(Envelope<?> envelope) {
        return envelope.code() != null || envelope.status() != null;
    }

    private static boolean isSuccess(Envelope<?> envelope) {
        return (envelope.code() == null || envelope.code() / 100 == 2) // 201 with status "0" did what was asked, too
                && (envelope.status() == null || envelope.status().equals("0"));
    }

    /** Reads just enough to know what the service says; {@code null} if it is no envelope. */
    private @Nullable Envelope<Object> readAny(byte[] body) {
        try {
            Envelope<Object> envelope = json.fromJson(body, DataReader.ANY);
            return envelope != null && isEnvelope(envelope) ? envelope : null;
        } catch (JsonBindingException e) {
            return null;
        }
    }

    private ApiFailure failure(Operation operation, HttpResponse response, @Nullable Envelope<?> envelope) {
        HttpHeaders headers = response.headers();
        String words = envelope == null ? null : envelope.message();
        String requestId =
                envelope == null || envelope.requestId() == null ? headers.first("X-Request-Id") : envelope.requestId();
        Integer code = envelope == null ? null : envelope.code();
        return new ApiFailure(
                response.status(),
                code,
                words == null ? null : redaction.message(words),
                requestId == null ? null : redaction.message(requestId),
                RetryAfter.of(headers, clock),
                envelope == null ? redaction.excerpt(response.body()) : null,
                hint(operation, response, code));
    }

    private @Nullable String hint(Operation operation, HttpResponse response, @Nullable Integer code) {
        int status = response.status() == OK && code != null ? code : response.status();
        if (status >= 300 && status < 400) {
            return "The service redirects elsewhere and the SDK does not follow; check baseUrl";
        }
        if (status == 401 && operation.credential() == CredentialKind.APP_SIGNATURE) {
            String skew = skew(response.headers());
            return skew != null ? skew : "Check that appKey and appSecret belong together";
        }
        return null;
    }

    private @Nullable String skew(HttpHeaders headers) {
        Instant server = RetryAfter.date(headers);
        if (server == null) {
            return null;
        }
        Instant here = clock.instant();
        Duration skew = Duration.between(server, here);
        if (skew.abs().compareTo(NOTABLE_SKEW) < 0) {
            return null;
        }
        return "This machine's clock is " + skew.abs().toSeconds() + " s " + (skew.isNegative() ? "behind" : "ahead of")
                + " the service's (here " + here.truncatedTo(ChronoUnit.SECONDS) + ", there " + server
                + "), so that signatures are refused; set the clock right, for instance by NTP";
    }

    private <T> Outcome<T> unreadable(String reason, HttpResponse response, @Nullable Throwable cause) {
        return new Outcome.Unreadable<>(reason, response.status(), redaction.excerpt(response.body()), cause);
    }

    private static boolean looksLikeJson(HttpHeaders headers, byte[] body) {
        String type = headers.first("Content-Type");
        if (type != null) {
            String lower = type.toLowerCase(Locale.ROOT);
            return lower.startsWith("application/json") || lower.contains("+json");
        }
        return body.length > 0 && (body[0] == '{' || body[0] == '[' || body[0] == ' ' || body[0] == '\n');
    }

    private String contentType(HttpHeaders headers) {
        String type = headers.first("Content-Type");
        return type == null ? "of unknown type" : redaction.message(type.split(";", 2)[0]);
    }
}
