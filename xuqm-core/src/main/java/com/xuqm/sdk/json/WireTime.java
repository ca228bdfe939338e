package com.xuqm.sdk.json;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * How a service writes a time where that is not in epoch milliseconds, on the component of a record that is a {@link java.time.Instant}. Times are
 * read in every spelling that {@link JsonBinding} lists, with this or without; it says which of them is as it should be, so that nobody
 * is warned of it, and a strict reading takes it.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface WireTime {

    /** A way to write a time. */
    enum Spelling {
        /** The epoch seconds, as a number. */
        SECONDS,
        /** A date and a time of the day by ISO-8601. */
        TEXT
    }

    /**
     * Returns how the service writes it.
     *
     * @return the spelling
     */
    Spelling value();
}
