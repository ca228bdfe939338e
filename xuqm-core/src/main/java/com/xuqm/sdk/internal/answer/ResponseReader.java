package com.xuqm.sdk.internal.answer;

import com.xuqm.sdk.call.Operation;
import com.xuqm.sdk.call.RetryClass;
import com.xuqm.sdk.error.ApiFailure;
import com.xuqm.sdk.http.HttpResponse;
import com.xuqm.sdk.json.Envelope;
import com.xuqm.sdk.json.JsonBinding;
import com.xuqm.sdk.json.JsonBindingException;
import com.xuqm.sdk.json.JsonMisfit;
import com.xuqm.sdk.json.JsonMisfitException;
import com.xuqm.sdk.wire.WireOption;
import com.xuqm.sdk.wire.WireOptions;
import java.lang.reflect.Type;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Makes an outcome of a response. The HTTP status is looked at first, then what the body is, then the envelope's {@code code} and
 * {@code status}, and only then is {@code data} taken for what the operation promises.
 */
public final class ResponseReader {

    private static final JsonMisfit OTHER_FORM =
            new JsonMisfit("$", 0, "the form that is assumed of answers", "another", false);

    private final JsonBinding json;
    private final Clock clock;
    private final Redaction redaction;
    private final WireOptions wire;
    private final boolean isStrict;
    private final ReadingLog log;
    private final @Nullable OtherSpelling spelling;
    private final @Nullable Consumer<List<JsonMisfit>> listener;

    public ResponseReader(JsonBinding json, Clock clock, Redaction redaction, WireOptions wire, boolean isStrict) {
        this(json, clock, redaction, wire, isStrict, new ReadingLog(), null, null);
    }

    private ResponseReader(
            JsonBinding json,
            Clock clock,
            Redaction redaction,
            WireOptions wire,
            boolean isStrict,
            ReadingLog log,
            @Nullable OtherSpelling spelling,
            @Nullable Consumer<List<JsonMisfit>> listener) {
        this.json = json;
        this.clock = clock;
        this.redaction = redaction;
        this.wire = wire;
        this.isStrict = isStrict;
        this.log = log;
        this.spelling = spelling;
        this.listener = listener;
    }

    /** Puts an answer that cannot be read into the spelling that is assumed; null if it makes no sense in any. */
    @FunctionalInterface
    public interface OtherSpelling {

        @Nullable
        HttpResponse assumed(HttpResponse response, Type data);
    }

    /** Returns one that does not show what a request held either, should the service repeat it. */
    public ResponseReader knowing(Supplier<List<String>> sentValues, OtherSpelling other) {
        return new ResponseReader(json, clock, redaction.knowing(sentValues), wire, isStrict, log, other, listener);
    }

    /** Returns one that tells somebody of everything in a good answer that is not as it should be. */
    ResponseReader telling(Consumer<List<JsonMisfit>> somebody) {
        return new ResponseReader(json, clock, redaction, wire, isStrict, log, spelling, somebody);
    }

    <T> Outcome<T> read(Operation operation, HttpResponse response, DataReader<T> reader) {
        Outcome<T> outcome = readAssumed(operation, response, reader, true);
        if (spelling == null || isStrict || outcome instanceof Outcome.Success<T>) {
            return outcome;
        }
        HttpResponse assumed = spelling.assumed(response, reader.type());
        Outcome<T> other = assumed == null ? outcome : readAssumed(operation, assumed, reader, false);
        if (other instanceof Outcome.Success<T>) {
            tell(operation, List.of(OTHER_FORM));
        }
        return other instanceof Outcome.Unreadable<T> ? outcome : other;
    }

    private <T> Outcome<T> readAssumed(
            Operation operation, HttpResponse response, DataReader<T> reader, boolean isAsItCame) {
        int status = response.status();
        byte[] bytes = response.body();
        if (status < 200 || status >= 300) {
            return refused(operation, response);
        }
        if (bytes.length == 0) {
            T nothing = reader.withoutData();
            return nothing == null
                    ? unreadable("is empty", Advice.NOT_THE_SERVICE, response, null)
                    : new Outcome.Success<>(nothing, requestId(response, null));
        }
        AnswerBody body = new AnswerBody(response);
        if (!body.mayBeJson()) {
            return noJson(body, response, null);
        }
        LiberalJson liberal = new LiberalJson(
                json,
                operation.retryClass() == RetryClass.WRITE, // what it answers of what was done is not thrown away
                listener != null || log.isSpellingDue(operation),
                isStrict);
        Envelope<T> envelope;
        T data;
        try {
            envelope = reader.read(liberal, bytes);
            data = envelope == null ? null : isAsItCame ? data(envelope, bytes, reader, liberal) : envelope.data();
        } catch (JsonBindingException e) {
            Envelope<Object> any = readAny(bytes);
            if (any == null) {
                return noJson(body, response, e);
            }
            return isSuccess(any)
                    ? badData("cannot be read as what this operation answers" + misfit(e), response, e)
                    : new Outcome.Refused<>(failure(operation, response, any));
        }
        if (envelope == null || !isEnvelope(envelope)) {
            return unreadable(
                    "is not the service's envelope {code, status, data, message}",
                    Advice.NOT_THE_SERVICE,
                    response,
                    null);
        }
        if (!isSuccess(envelope)) {
            return new Outcome.Refused<>(failure(operation, response, envelope));
        }
        if (data == null) {
            return badData("reports success without data", response, null);
        }
        tell(operation, liberal.misfits());
        return new Outcome.Success<>(data, requestId(response, envelope));
    }

    private <T> @Nullable T data(Envelope<T> envelope, byte[] bytes, DataReader<T> reader, LiberalJson liberal) {
        T ofNull = envelope.data() == null && isSuccess(envelope) ? reader.ofNull() : null;
        if (ofNull == null || !(json.fromJson(bytes, Object.class) instanceof Map<?, ?> members)) {
            return envelope.data();
        }
        if (!members.containsKey("data")) {
            return null;
        }
        liberal.tell(Envelope.class, new JsonMisfit("$.data", 0, "a list", "null", false));
        return ofNull;
    }

    private void tell(Operation operation, List<JsonMisfit> misfits) {
        log.tell(operation.id() + ": the answer", misfits);
        if (listener != null) {
            listener.accept(misfits);
        }
    }

    /** Makes an outcome of an answer whose status says that the request failed. */
    <T> Outcome<T> refused(Operation operation, HttpResponse response) {
        Envelope<Object> envelope = new AnswerBody(response).mayBeJson() ? readAny(response.body()) : null;
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
            Envelope<Object> envelope = new LiberalJson(json).fromJson(body, DataReader.ANY);
            return envelope != null && isEnvelope(envelope) ? envelope : null;
        } catch (JsonBindingException e) {
            return null;
        }
    }

    /** The service's id for a request, as it came. */
    @Nullable
    String requestId(HttpResponse response, @Nullable Envelope<?> envelope) {
        if (envelope != null && envelope.requestId() != null) {
            return envelope.requestId();
        }
        for (String name : wire.get(WireOption.REQUEST_ID_HEADERS)) {
            String id = response.headers().first(name);
            if (id != null) {
                return id;
            }
        }
        return null;
    }

    /** What the service calls a request, as it may be shown. */
    public @Nullable String shown(@Nullable String requestId) {
        return requestId == null ? null : redaction.message(requestId);
    }

    private ApiFailure failure(Operation operation, HttpResponse response, @Nullable Envelope<?> envelope) {
        String words = envelope == null ? null : envelope.message();
        String requestId = requestId(response, envelope);
        Integer code = envelope == null ? null : envelope.code();
        String coding = envelope == null ? new AnswerBody(response).coding() : null;
        int status = response.status() < 300 && code != null ? code : response.status();
        return new ApiFailure(
                response.status(),
                code,
                words == null ? null : redaction.message(words),
                shown(requestId),
                RetryAfter.of(response.headers(), clock, wire.get(WireOption.RETRY_AFTER_UNIT)),
                envelope == null && coding == null ? redaction.excerpt(response.body()) : null,
                coding == null
                        ? new Advice(clock).on(operation, status, response.headers(), envelope != null)
                        : "The answer " + encoded(coding));
    }

    private <T> Outcome<T> noJson(AnswerBody body, HttpResponse response, @Nullable Throwable cause) {
        String coding = body.coding();
        if (coding != null) {
            return new Outcome.Unreadable<>(encoded(coding), false, null, response.status(), "", null);
        }
        if (cause == null || !body.isLabelledJson()) {
            String type = body.type();
            String label = type.isEmpty() ? "of unknown type" : redaction.message(type);
            String reason = body.isLabelledJson() ? "is not JSON, though it is labelled " : "is not JSON but ";
            return unreadable(reason + label, Advice.NOT_THE_SERVICE, response, cause);
        }
        String charset = body.wrongCharset();
        return unreadable(
                "cannot be read as the service's envelope" + misfit(cause)
                        + (charset == null
                                ? ""
                                : ", which is JSON in UTF-8; it is labelled " + redaction.message(charset)),
                null,
                response,
                cause);
    }

    /** What a binding says of a library that does not fit is for people to read, unlike what it says of the document. */
    private static String misfit(Throwable cause) {
        if (cause instanceof JsonMisfitException e) {
            return ", at " + e.misfit();
        }
        return cause.getCause() instanceof LinkageError ? " (" + cause.getMessage() + ")" : "";
    }

    private String encoded(String coding) {
        return "is encoded with " + redaction.message(coding)
                + ", which was not asked for (Accept-Encoding: identity); a proxy or"
                + " gateway on the way does it, and has to be told not to";
    }

    /** The service says that it did what was asked, which is known for certain then. */
    private <T> Outcome<T> badData(String reason, HttpResponse response, @Nullable Throwable cause) {
        return new Outcome.Unreadable<>(
                reason, true, null, response.status(), redaction.excerpt(response.body()), cause);
    }

    private <T> Outcome<T> unreadable(
            String reason, @Nullable String advice, HttpResponse response, @Nullable Throwable cause) {
        return new Outcome.Unreadable<>(
                reason, false, advice, response.status(), redaction.excerpt(response.body()), cause);
    }
}
