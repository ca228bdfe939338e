package com.xuqm.flink;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * Makes a recipient of an element.
 *
 * @param <T> the type of the elements
 * @param <R> the type of the recipients
 */
@FunctionalInterface
public interface ToRecipient<T, R> extends Serializable {

    /**
     * Makes the recipient. Whatever is thrown rejects the element, with code 0, and concerns no other one.
     *
     * @param element an element of the stream
     * @return the recipient; {@code null} rejects the element
     * @throws Exception if there is none
     */
    @Nullable
    R recipient(T element) throws Exception;
}
