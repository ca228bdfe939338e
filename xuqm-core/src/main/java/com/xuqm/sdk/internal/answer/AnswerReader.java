package com.xuqm.sdk.internal.answer;

import com.xuqm.sdk.call.Operation;
import com.xuqm.sdk.engine.ReceivedFile;
import com.xuqm.sdk.http.HttpResponse;
import com.xuqm.sdk.json.JsonMisfit;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes an outcome of the response to one kind of call.
 *
 * @param <W> the type on the wire
 */
public interface AnswerReader<W> {

    Outcome<W> read(ResponseReader responses, Operation operation, HttpResponse response);

    /** Reads the same, and keeps the response with it. */
    default AnswerReader<ReadAnswer<W>> withResponse() {
        return (responses, operation, response) -> {
            List<JsonMisfit> warnings = new ArrayList<>();
            return read(responses.telling(warnings::addAll), operation, response)
                    .map(success -> new Outcome.Success<>(
                            new ReadAnswer<>(success.value(), success.requestId(), response, warnings),
                            success.requestId()));
        };
    }

    /** The answer is an envelope. */
    static <W> AnswerReader<W> envelope(DataReader<W> data) {
        return (responses, operation, response) -> responses.read(operation, response, data);
    }

    /** The answer is a file, which the transport has written already, or an envelope that says why there is none. */
    static AnswerReader<ReceivedFile> file() {
        return (responses, operation, response) -> response.status() == 200 || response.status() == 206
                ? new Outcome.Success<>(
                        new ReceivedFile(response.status(), response.headers(), response.bodyLength()),
                        responses.requestId(response, null))
                : responses.refused(operation, response);
    }
}
