package com.xuqm.sdk.engine;

import com.xuqm.sdk.json.JsonBinding;
import com.xuqm.sdk.json.JsonBindingException;

/**
 * Reads the documents of answers whose data has one shape. Used by many threads at once.
 *
 * @param <T> the type of the data
 */
@FunctionalInterface
public interface AnswerFormat<T> {

    /**
     * Reads a document.
     *
     * @param json the client's binding
     * @param document the bytes of the body, not empty
     * @return what it says
     * @throws JsonBindingException if it is not JSON, or its data is of another shape
     */
    Answer<T> read(JsonBinding json, byte[] document);
}
