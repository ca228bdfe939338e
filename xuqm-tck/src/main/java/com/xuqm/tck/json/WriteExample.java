package com.xuqm.tck.json;

import org.jspecify.annotations.Nullable;

/**
 * One row of the oracle for writing: a value and the document's content, read without a type; or {@code null} if the value must be
 * refused. Bytes are not compared, since bindings may escape and order as they like.
 *
 * @param name what the row shows
 * @param value the value
 * @param refused whether the value must be refused
 * @param tree what the document holds otherwise
 */
record WriteExample(
        String name,
        @Nullable Object value,
        boolean refused,
        @Nullable Object tree) {

    static WriteExample gives(String name, @Nullable Object value, @Nullable Object tree) {
        return new WriteExample(name, value, false, tree);
    }

    static WriteExample refused(String name, Object value) {
        return new WriteExample(name, value, true, null);
    }
}
