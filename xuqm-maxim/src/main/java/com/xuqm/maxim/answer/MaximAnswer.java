package com.xuqm.maxim.answer;

import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.json.WireName;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands around the data of every answer.
 *
 * @param code 200 if it was done, else why not; {@code null} only in a document that is none of Maxim's
 * @param data what is answered, {@code null} if nothing
 * @param message the service's words, {@code null} if there are none
 * @param cursor where the next page of a list begins, {@code null} at its end and where there is no list
 * @param version of a list, {@code null} if the service does not say
 * @param total how many elements a list has, {@code null} if the service does not say
 * @param messageIds the ids of messages that were sent
 * @param <T> the type of the data
 */
public record MaximAnswer<T>(
        @Nullable Integer code,
        @Nullable T data,
        @Nullable String message,
        @Nullable String cursor,
        @Nullable Long version,
        @Nullable Long total,
        @WireName("msg_ids") List<Long> messageIds) {

    /** Copies the ids. */
    public MaximAnswer {
        messageIds = Checks.copy(messageIds);
    }

    /** Leaves the data out, which may hold messages and tokens. */
    @Override
    public String toString() {
        return "MaximAnswer[code=" + code + "]";
    }
}
