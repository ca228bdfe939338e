package com.xuqm.migration.source;

import com.xuqm.migration.report.Reason;
import com.xuqm.sdk.internal.check.Checks;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A record as the source has it, with what of it the target cannot keep; or the reason why there is none.
 *
 * @param id by which it is told from others of its kind, and named in reports
 * @param value what it is; {@code null} if it cannot be had
 * @param reason why it cannot be had; {@code null} if it can
 * @param detail what the reason is about, such as a code or a place; empty for nothing
 * @param losses the parts that the target does not keep, unmodifiable
 * @param <T> what it is
 */
public record SourceRecord<T>(
        String id, @Nullable T value, @Nullable Reason reason, String detail, List<Loss> losses) {

    /** Checks that there is either a value or a reason. */
    public SourceRecord {
        Checks.notNull("id", id);
        Checks.notNull("detail", detail);
        losses = Checks.elements("losses", losses);
        if ((value == null) == (reason == null)) {
            throw new IllegalArgumentException("a record has either a value or a reason");
        }
        if (reason != null && reason.outcome().isEmpty()) {
            throw new IllegalArgumentException(reason.code() + " is the reason of a part, not of a record");
        }
    }

    /**
     * A part of a record that the target does not keep.
     *
     * @param reason why
     * @param detail which part, such as the name of the field
     */
    public record Loss(Reason reason, String detail) {

        /** Checks that it is about a part. */
        public Loss {
            Checks.notNull("detail", detail);
            if (Checks.notNull("reason", reason).outcome().isPresent()) {
                throw new IllegalArgumentException(reason.code() + " is the reason of a record, not of a part");
            }
        }
    }

    /**
     * Returns a record.
     *
     * @param id by which it is told from others of its kind
     * @param value what it is
     * @param losses the parts that the target does not keep
     * @param <T> what it is
     * @return the record
     */
    public static <T> SourceRecord<T> of(String id, T value, List<Loss> losses) {
        return new SourceRecord<>(id, Checks.notNull("value", value), null, "", losses);
    }

    /**
     * Returns a record all of which can be kept.
     *
     * @param id by which it is told from others of its kind
     * @param value what it is
     * @param <T> what it is
     * @return the record
     */
    public static <T> SourceRecord<T> of(String id, T value) {
        return of(id, value, List.of());
    }

    /**
     * Returns a record that cannot be had.
     *
     * @param id by which it is told from others of its kind
     * @param reason why
     * @param detail what the reason is about, such as a code or a place; empty for nothing
     * @param <T> what it would have been
     * @return the record
     */
    public static <T> SourceRecord<T> absent(String id, Reason reason, String detail) {
        return new SourceRecord<>(id, null, Checks.notNull("reason", reason), detail, List.of());
    }

    /** Names no content. */
    @Override
    public String toString() {
        return "SourceRecord[" + id + (reason == null ? "" : ", " + reason.code()) + "]";
    }
}
