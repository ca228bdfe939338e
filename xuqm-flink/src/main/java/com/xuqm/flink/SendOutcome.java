package com.xuqm.flink;

import com.xuqm.sdk.bulk.BulkOutcome;
import com.xuqm.sdk.bulk.journal.BulkStatus;
import java.util.HashMap;
import java.util.Map;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.common.typeinfo.Types;
import org.jspecify.annotations.Nullable;

/**
 * What became of one element.
 *
 * @param element the element as it came
 * @param status which of the four outcomes it is
 * @param code why it was rejected, as a status like those of HTTP; 0 if the SDK itself refused what cannot be sent, and for all other outcomes
 * @param reason why, in words; {@code null} if it was accepted
 * @param <T> the type of the elements
 */
public record SendOutcome<T>(
        @Nullable T element,
        BulkStatus status,
        int code,
        @Nullable String reason) {

    static <T> SendOutcome<T> of(@Nullable T element, BulkOutcome outcome) {
        if (outcome instanceof BulkOutcome.Rejected rejected) {
            return new SendOutcome<>(element, BulkStatus.REJECTED, rejected.code(), rejected.reason());
        }
        if (outcome instanceof BulkOutcome.Unknown unknown) {
            return new SendOutcome<>(element, BulkStatus.UNKNOWN, 0, unknown.reason());
        }
        if (outcome instanceof BulkOutcome.NotTried notTried) {
            return new SendOutcome<>(element, BulkStatus.NOT_TRIED, 0, notTried.reason());
        }
        return new SendOutcome<>(element, BulkStatus.ACCEPTED, 0, null);
    }

    /**
     * Returns how Flink is to handle outcomes.
     *
     * @param element the type of the elements
     * @param <T> the type of the elements
     * @return the type of their outcomes
     */
    // Unchecked because a class literal knows no type of its elements.
    @SuppressWarnings({"unchecked", "rawtypes"})
    public static <T> TypeInformation<SendOutcome<T>> type(TypeInformation<T> element) {
        Map<String, TypeInformation<?>> fields = new HashMap<>();
        fields.put("element", element);
        fields.put("status", Types.ENUM(BulkStatus.class));
        fields.put("code", Types.INT);
        fields.put("reason", Types.STRING);
        return (TypeInformation<SendOutcome<T>>) (TypeInformation) Types.POJO(SendOutcome.class, fields);
    }

    /** Leaves the element out, which may come with personal data. */
    @Override
    public String toString() {
        return "SendOutcome[status=" + status + (code == 0 ? "" : ", code=" + code)
                + (reason == null ? "" : ", reason=" + reason) + "]";
    }
}
