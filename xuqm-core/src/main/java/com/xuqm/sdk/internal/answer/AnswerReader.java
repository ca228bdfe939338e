package com.xuqm.sdk.internal.answer;

import com.xuqm.sdk.call.Done;
import com.xuqm.sdk.call.Operation;
import com.xuqm.sdk.engine.Answer;
import com.xuqm.sdk.engine.AnswerFormat;
import com.xuqm.sdk.engine.ReceivedFile;
import com.xuqm.sdk.http.HttpResponse;
import com.xuqm.sdk.json.JsonMismatch;
import java.lang.reflect.Type;
import java.nio.file.Path;
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
            List<JsonMismatch> warnings = new ArrayList<>();
            return read(responses.telling(warnings::addAll), operation, response)
                    .map(success -> new Outcome.Success<>(
                            new ReadAnswer<>(success.value(), success.requestId(), response, warnings),
                            success.requestId()));
        };
    }

    /**
     * The answer is a document with data.
     *
     * @param type the type of the data
     * @param format reads the document
     */
    static <W> AnswerReader<W> data(Type type, AnswerFormat<W> format) {
        return (responses, operation, response) -> responses.read(operation, response, type, format, null);
    }

    /**
     * Nobody asks for the data of the answer.
     *
     * @param any reads data of any shape
     */
    static AnswerReader<Done> nothing(AnswerFormat<Object> any) {
        AnswerFormat<Done> done = (json, document) -> {
            Answer<Object> answer = any.read(json, document);
            if (answer instanceof Answer.Refused<Object> refused) {
                return refused.retyped();
            }
            return answer instanceof Answer.Success<Object> success
                    ? new Answer.Success<>(Done.DONE, success.requestId())
                    : new Answer.Foreign<>();
        };
        return (responses, operation, response) -> responses.read(operation, response, Done.class, done, Done.DONE);
    }

    /**
     * The answer is a file, which the transport has written already, or a document that says why there is none.
     *
     * @param written where the transport has put it
     */
    static AnswerReader<ReceivedFile> file(Path written) {
        return (responses, operation, response) -> {
            if (response.status() != 200 && response.status() != 206) {
                return responses.refused(operation, response);
            }
            Outcome<ReceivedFile> refused = responses.refusedAsFile(operation, response, written);
            return refused != null
                    ? refused
                    : new Outcome.Success<>(
                            new ReceivedFile(response.status(), response.headers(), response.bodyLength()),
                            responses.requestId(response, null));
        };
    }
}
