package com.xuqm.sdk.engine;

import com.xuqm.sdk.call.Operation;
import com.xuqm.sdk.http.HttpHeaders;
import com.xuqm.sdk.http.HttpRequest;
import com.xuqm.sdk.http.HttpResponse;
import java.lang.reflect.Type;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How a service answers: what wraps its data, what is a success, and which refusal is of which kind. The engine has looked at the HTTP
 * status, the media type and the encoding before, and never hands out a page of a proxy or an empty body.
 *
 * <p>A protocol knows neither threads nor the network, and is used by many threads at once.
 */
public interface Protocol {

    /**
     * Makes what reads answers. The engine keeps it for each type, so that it may be costly to make.
     *
     * @param data the type of the data, {@code Object} for any
     * @param <T> the same type
     * @return reads the documents
     */
    <T> AnswerFormat<T> format(Type data);

    /**
     * Finds the service's id for a request in the header of an answer.
     *
     * @param headers the header fields of the answer
     * @return the id as it came, {@code null} if there is none
     */
    @Nullable
    String requestId(HttpHeaders headers);

    /**
     * Says what a document of the service looks like, for the failure of one that looks otherwise.
     *
     * @return a noun with its article, such as {@code the service's envelope {code, data}}
     */
    String describe();

    /**
     * Puts a request into the spelling of the service, right before it is sent.
     *
     * @param request the request with its proof
     * @param operation what it asks for
     * @return the request to send; the same by default
     */
    default HttpRequest spelled(HttpRequest request, Operation operation) {
        return request;
    }

    /**
     * Gives an answer that is no success, or cannot be read, a second look, for services that spell in more ways than one.
     *
     * @param response the answer
     * @param data the type of the data, {@link com.xuqm.sdk.call.Done} for none
     * @param request what was sent
     * @param operation what it asked for
     * @return the same answer in the spelling that {@link #format} reads; {@code null}, as by default, if it makes no sense in any
     */
    default @Nullable HttpResponse respelled(
            HttpResponse response, Type data, HttpRequest request, Operation operation) {
        return null;
    }

    /**
     * Puts the service's words into a way of paging.
     *
     * @param style the way, as an area knows it
     * @return the way to use; the same by default
     */
    default PageStyle paging(PageStyle style) {
        return style;
    }

    /**
     * Tells whether the service may answer a refusal where a file was asked for, with a status of success all the same. Then what is short, and labelled
     * as JSON, is looked at before it is taken for the file.
     *
     * @return whether it does; not by default
     */
    default boolean refusesFilesWithSuccess() {
        return false;
    }

    /**
     * Returns the unit of a number in {@code Retry-After}.
     *
     * @return a second by default, as HTTP has it
     */
    default Duration retryAfterUnit() {
        return Duration.ofSeconds(1);
    }

    /**
     * Says what somebody can do about a refusal, beyond what the engine knows of HTTP.
     *
     * @param operation what was refused
     * @param status the status that classifies the refusal
     * @param code the service's own code, {@code null} if there is none
     * @param headers the header fields of the answer
     * @param now what this machine's clock reads
     * @return a sentence without its full stop, {@code null} for none
     */
    default @Nullable String advice(
            Operation operation, int status, @Nullable Integer code, HttpHeaders headers, Instant now) {
        return null;
    }
}
