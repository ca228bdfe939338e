package com.xuqm.tck.json;

import java.lang.reflect.Type;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A document that is not as it should be, and what is read of it.
 *
 * @param name what it shows
 * @param document the document; apostrophes stand for quotation marks
 * @param type the type to read
 * @param isDone whether it is the answer of something that is done already
 * @param value what is read, {@code null} if nothing can be
 * @param isReadByBinding whether a binding reads it by itself
 * @param told what is told, as text; in the place of a value the one thing for which nothing can be read
 */
record ToleranceExample(
        String name,
        String document,
        Type type,
        boolean isDone,
        @Nullable Object value,
        boolean isReadByBinding,
        List<String> told) {

    /** Another spelling, which a binding reads. */
    static ToleranceExample spelled(String name, String document, Type type, Object value, String... told) {
        return new ToleranceExample(name, document, type, false, value, true, List.of(told));
    }

    /** A binding refuses it, but it can be read in part. */
    static ToleranceExample partly(String name, String document, Type type, Object value, String... told) {
        return new ToleranceExample(name, document, type, false, value, false, List.of(told));
    }

    /** It can be read in part if it is the answer of something that is done, and otherwise not. */
    static ToleranceExample done(String name, String document, Type type, Object value, String... told) {
        return new ToleranceExample(name, document, type, true, value, false, List.of(told));
    }

    /** Nobody can do without what cannot be read. */
    static ToleranceExample unreadable(String name, String document, Type type, String told) {
        return new ToleranceExample(name, document, type, false, null, false, List.of(told));
    }
}
