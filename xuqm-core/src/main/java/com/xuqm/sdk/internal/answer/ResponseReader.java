package com.xuqm.sdk.internal.answer;

import com.xuqm.sdk.call.Operation;
import com.xuqm.sdk.call.RetryClass;
import com.xuqm.sdk.engine.Answer;
import com.xuqm.sdk.engine.AnswerFormat;
import com.xuqm.sdk.engine.Protocol;
import com.xuqm.sdk.error.ApiFailure;
import com.xuqm.sdk.http.HttpHeaders;
import com.xuqm.sdk.http.HttpResponse;
import com.xuqm.sdk.json.JsonBinding;
import com.xuqm.sdk.json.JsonBindingException;
import com.xuqm.sdk.json.JsonMismatch;
import com.xuqm.sdk.json.JsonMismatchException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Makes an outcome of a response. The HTTP status is looked at first, then what the body is, then what it says by
 * the service's protocol, and only then is its data taken for what the operation promises.
 */
public final class ResponseReader {

    private static final JsonMismatch OTHER_FORM =
            new JsonMismatch("$", 0, "the form that is assumed of answers", "another", false);

    /** A refusal in place of a file has far less. */
    private static final long MOST_BYTES_OF_A_REFUSAL = 64L * 1024;

    private final Protocol protocol;
    private final AnswerFormat<Object> any;
    private final JsonBinding json;
    private final Clock clock;
    private final Redaction redaction;
    private final boolean isStrict;
    private final ReadingLog log;
    private final @Nullable SecondLook secondLook;
    private final @Nullable Consumer<List<JsonMismatch>> listener;

    /**
     * Takes what it reads by.
     *
     * @param isStrict whether what could be read all the same is a failure
     */
    public ResponseReader(Protocol protocol, JsonBinding json, Clock clock, Redaction redaction, boolean isStrict) {
        this(protocol, protocol.format(Object.class), json, clock, redaction, isStrict, new ReadingLog(), null, null);
    }

    private ResponseReader(
            Protocol protocol,
            AnswerFormat<Object> any,
            JsonBinding json,
            Clock clock,
            Redaction redaction,
            boolean isStrict,
            ReadingLog log,
            @Nullable SecondLook secondLook,
            @Nullable Consumer<List<JsonMismatch>> listener) {
        this.protocol = protocol;
        this.any = any;
        this.json = json;
        this.clock = clock;
        this.redaction = redaction;
        this.isStrict = isStrict;
        this.log = log;
        this.secondLook = secondLook;
        this.listener = listener;
    }

    /** Puts an answer that is no success, or cannot be read, into the usual spelling; {@code null} if it makes no sense in any. */
    @FunctionalInterface
    public interface SecondLook {

        @Nullable
        HttpResponse respelled(HttpResponse response, Type data);
    }

    /**
     * Returns one that knows the request: it does not show what that held either, should the service repeat it.
     *
     * @param sentValues what the request held
     * @param look gives answers a second look; {@code null} for none
     */
    public ResponseReader knowing(Supplier<List<String>> sentValues, @Nullable SecondLook look) {
        return new ResponseReader(
                protocol, any, json, clock, redaction.knowing(sentValues), isStrict, log, look, listener);
    }

    /** Returns one that tells somebody of everything in a good answer that is not as it should be. */
    ResponseReader telling(Consumer<List<JsonMismatch>> somebody) {
        return new ResponseReader(protocol, any, json, clock, redaction, isStrict, log, secondLook, somebody);
    }

    /**
     * Reads a response.
     *
     * @param data the type of its data
     * @param format reads its document
     * @param withoutData what an answer without data says, {@code null} if it is not complete
     */
    <T> Outcome<T> read(
            Operation operation, HttpResponse response, Type data, AnswerFormat<T> format, @Nullable T withoutData) {
        Outcome<T> outcome = read(operation, response, format, withoutData, true);
        if (secondLook == null || isStrict || outcome instanceof Outcome.Success<T>) {
            return outcome;
        }
        HttpResponse respelled = secondLook.respelled(response, data);
        Outcome<T> other = respelled == null ? outcome : read(operation, respelled, format, withoutData, false);
        if (other instanceof Outcome.Success<T>) {
            tell(operation, List.of(OTHER_FORM));
        }
        return other instanceof Outcome.Unreadable<T> ? outcome : other;
    }

    private <T> Outcome<T> read(
            Operation operation,
            HttpResponse response,
            AnswerFormat<T> format,
            @Nullable T withoutData,
            boolean isAsItCame) {
        int status = response.status();
        byte[] bytes = response.body();
        if (status < 200 || status >= 300) {
            return refused(operation, response);
        }
        if (bytes.length == 0) {
            return withoutData == null
                    ? unreadable("is empty", Advice.NOT_THE_SERVICE, response, null)
                    : new Outcome.Success<>(withoutData, requestId(response, null));
        }
        if (!AnswerBody.mayBeJson(response)) {
            return noJson(new AnswerBody(response), response, null);
        }
        LiberalJson liberal = new LiberalJson(
                json,
                // what it answers of what was done is not thrown away
                operation.retryClass() == RetryClass.NOT_IDEMPOTENT,
                listener != null || log.isSpellingDue(operation),
                isStrict,
                isAsItCame);
        Answer<T> answer;
        try {
            answer = format.read(liberal, bytes);
        } catch (JsonBindingException e) {
            Answer<Object> whatever = readAny(bytes);
            if (whatever instanceof Answer.Foreign<Object>) {
                return noJson(new AnswerBody(response), response, e);
            }
            return whatever instanceof Answer.Refused<Object> refusal
                    ? new Outcome.Refused<>(failure(operation, response, refusal))
                    : badData("cannot be read as what this operation answers" + mismatch(e), response, e);
        }
        if (answer instanceof Answer.Refused<T> refusal) {
            return new Outcome.Refused<>(failure(operation, response, refusal));
        }
        if (!(answer instanceof Answer.Success<T> success)) {
            return unreadable("is not " + protocol.describe(), Advice.NOT_THE_SERVICE, response, null);
        }
        T data = success.data() == null ? withoutData : success.data();
        if (data == null) {
            return badData("reports success without data", response, null);
        }
        tell(operation, liberal.mismatches());
        return new Outcome.Success<>(data, requestId(response, success.requestId()));
    }

    private void tell(Operation operation, List<JsonMismatch> mismatches) {
        if (!mismatches.isEmpty()) {
            log.tell(operation.id() + ": the answer", mismatches);
        }
        if (listener != null) {
            listener.accept(mismatches);
        }
    }

    /** Makes an outcome of an answer whose status says that the request failed. */
    <T> Outcome<T> refused(Operation operation, HttpResponse response) {
        Answer<Object> answer = AnswerBody.mayBeJson(response) ? readAny(response.body()) : new Answer.Foreign<>();
        Answer.Refused<Object> refusal = null;
        if (answer instanceof Answer.Refused<Object> said) {
            refusal = said;
        } else if (answer instanceof Answer.Success<Object> success) { // as the document says, but not the status
            refusal = new Answer.Refused<>(null, null, null, success.requestId());
        }
        return new Outcome.Refused<>(failure(operation, response, refusal));
    }

    /** Makes an outcome of a file that is a refusal in truth; {@code null} if it is what was asked for. */
    <T> @Nullable Outcome<T> refusedAsFile(Operation operation, HttpResponse response, Path file) {
        if (!protocol.refusesFilesWithSuccess()
                || response.bodyLength() > MOST_BYTES_OF_A_REFUSAL
                || !new AnswerBody(response).isLabelledJson()) {
            return null;
        }
        try {
            HttpResponse document = HttpResponse.of(response.status(), response.headers(), Files.readAllBytes(file));
            if (readAny(document.body()) instanceof Answer.Refused<Object> refusal) {
                return new Outcome.Refused<>(failure(operation, document, refusal));
            }
            return null;
        } catch (IOException e) {
            throw new UncheckedIOException("what was downloaded cannot be looked at: " + file, e);
        }
    }

    /** Reads just enough to know what the service says. */
    private Answer<Object> readAny(byte[] body) {
        try {
            return any.read(new LiberalJson(json), body);
        } catch (JsonBindingException e) {
            return new Answer.Foreign<>();
        }
    }

    /** The service's id for a request, as it came. */
    @Nullable
    String requestId(HttpResponse response, @Nullable String inDocument) {
        return inDocument == null ? protocol.requestId(response.headers()) : inDocument;
    }

    /** What the head of an answer calls the request, as it may be shown. */
    public @Nullable String requestId(HttpHeaders headers) {
        return shown(protocol.requestId(headers));
    }

    /** What the service calls a request, as it may be shown. */
    public @Nullable String shown(@Nullable String requestId) {
        return requestId == null ? null : redaction.message(requestId);
    }

    private ApiFailure failure(Operation operation, HttpResponse response, Answer.@Nullable Refused<?> refusal) {
        String words = refusal == null ? null : refusal.message();
        String coding = refusal == null ? new AnswerBody(response).coding() : null;
        Integer said = refusal == null ? null : refusal.status();
        int status = response.status() >= 400 || said == null ? response.status() : said;
        return new ApiFailure(
                response.status(),
                status,
                refusal == null ? null : refusal.code(),
                words == null ? null : redaction.message(words),
                shown(requestId(response, refusal == null ? null : refusal.requestId())),
                longer(
                        RetryAfter.of(response.headers(), clock, protocol.retryAfterUnit()),
                        refusal == null ? null : refusal.retryAfter()),
                refusal == null && coding == null ? redaction.excerpt(response.body()) : null,
                coding == null
                        ? advice(
                                operation,
                                response.status() >= 300 ? response.status() : status,
                                refusal == null ? null : refusal.code(),
                                response.headers(),
                                refusal != null)
                        : "The answer " + encoded(coding));
    }

    private static @Nullable Duration longer(@Nullable Duration one, @Nullable Duration other) {
        return one == null || (other != null && other.compareTo(one) > 0) ? other : one;
    }

    private @Nullable String advice(
            Operation operation, int status, @Nullable Integer code, HttpHeaders headers, boolean byService) {
        String own = protocol.advice(operation, status, code, headers, clock.instant());
        return own == null ? Advice.on(status, byService) : own;
    }

    private <T> Outcome<T> noJson(AnswerBody body, HttpResponse response, @Nullable Throwable cause) {
        String coding = body.coding();
        if (coding != null) {
            return new Outcome.Unreadable<>(
                    encoded(coding), false, null, response.status(), "", requestId(response.headers()), null);
        }
        if (cause == null || !body.isLabelledJson()) {
            String type = body.type();
            String label = type.isEmpty() ? "of unknown type" : redaction.message(type);
            String reason = body.isLabelledJson() ? "is not JSON, though it is labelled " : "is not JSON but ";
            return unreadable(reason + label, Advice.NOT_THE_SERVICE, response, cause);
        }
        String charset = body.wrongCharset();
        return unreadable(
                "cannot be read as " + protocol.describe() + mismatch(cause)
                        + (charset == null
                                ? ""
                                : ", which is JSON in UTF-8; it is labelled " + redaction.message(charset)),
                null,
                response,
                cause);
    }

    /** What a binding says of a library that does not fit is for people to read, unlike what it says of the document. */
    private static String mismatch(Throwable cause) {
        if (cause instanceof JsonMismatchException e) {
            return ", at " + e.mismatch();
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
                reason,
                true,
                null,
                response.status(),
                redaction.excerpt(response.body()),
                requestId(response.headers()),
                cause);
    }

    private <T> Outcome<T> unreadable(
            String reason, @Nullable String advice, HttpResponse response, @Nullable Throwable cause) {
        return new Outcome.Unreadable<>(
                reason,
                false,
                advice,
                response.status(),
                redaction.excerpt(response.body()),
                requestId(response.headers()),
                cause);
    }
}
