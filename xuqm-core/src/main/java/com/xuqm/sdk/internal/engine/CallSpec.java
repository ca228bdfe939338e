package com.xuqm.sdk.internal.engine;

import com.xuqm.sdk.call.CallOptions;
import com.xuqm.sdk.call.Operation;
import com.xuqm.sdk.engine.RequestSpec;
import com.xuqm.sdk.error.XuqmApiException;
import com.xuqm.sdk.http.HttpResponse;
import com.xuqm.sdk.internal.answer.AnswerReader;
import com.xuqm.sdk.internal.answer.Outcome;
import java.util.function.Function;

/**
 * What a call is: each of its executions sends and reads the same.
 *
 * @param <W> the type on the wire
 * @param <T> the type that the caller gets
 */
interface CallSpec<W, T> {

    /** On whose behalf it is made. */
    Caller caller();

    /** What it sends. */
    RequestSpec request();

    /** Reads the answer. */
    AnswerReader<W> reader();

    /** Makes of what was read what the caller gets. */
    Function<W, T> mapping();

    /** What is special about it. */
    CallOptions options();

    default Operation operation() {
        return request().operation();
    }

    /** Reads an answer, and one that is no success again, by a reader that knows what must not be shown of the request. */
    default Outcome<T> outcome(HttpResponse response, AttemptRequests requests) {
        Outcome<W> read = reader().read(requests.reader(), operation(), response);
        if (!(read instanceof Outcome.Success<W>)) {
            read = reader().read(requests.knowingReader(), operation(), response);
        }
        return read instanceof Outcome.Success<W> success ? mapped(success, requests) : read.withoutValue();
    }

    @SuppressWarnings({"ReferenceEquality", "unchecked"
    }) // the very object needs no other outcome, and is what the caller gets
    private Outcome<T> mapped(Outcome.Success<W> success, AttemptRequests requests) {
        try {
            T value = mapping().apply(success.value());
            return value == success.value() ? (Outcome<T>) success : new Outcome.Success<>(value, success.requestId());
        } catch (XuqmApiException e) { // an answer that says of each of several things that it was refused
            return new Outcome.Refused<>(e.failure());
        } catch (RuntimeException e) {
            String why = e.getMessage() == null ? e.getClass().getName() : e.getMessage();
            return new Outcome.Unreadable<>(
                    "cannot be used: " + why, true, null, 200, "", requests.shown(success.requestId()), e);
        }
    }
}
