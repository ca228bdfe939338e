package com.xuqm.migration.internal.target;

import com.xuqm.migration.report.Reason;
import com.xuqm.migration.report.RecordOutcome;
import com.xuqm.sdk.error.XuqmApiException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the target did with a record. */
public record Verdict(RecordOutcome outcome, @Nullable Reason reason, String detail) {

    /** What is not there has a reason of that outcome, and nothing else has one. */
    public Verdict {
        if (reason == null ? !outcome.isThere() : !reason.outcome().equals(Optional.of(outcome))) {
            throw new IllegalArgumentException("a verdict needs the reason of its outcome");
        }
    }

    /** It was written. */
    public static final Verdict WRITTEN = new Verdict(RecordOutcome.WRITTEN, null, "");

    /** It was there before. */
    public static final Verdict ALREADY_THERE = new Verdict(RecordOutcome.ALREADY_THERE, null, "");

    /** It was refused. */
    public static Verdict refused(Reason reason, String detail) {
        return new Verdict(RecordOutcome.REFUSED, reason, detail);
    }

    /** It was refused by a code. */
    public static Verdict refused(int code) {
        return refused(Reason.TARGET_REFUSED, Integer.toString(code));
    }

    /** It was refused, and so was the request. */
    public static Verdict refused(XuqmApiException e) {
        return refused(codeOf(e));
    }

    /** The code of a refusal; the HTTP status, if it has none. */
    public static int codeOf(XuqmApiException e) {
        Integer code = e.code();
        return code == null ? e.httpStatus() : code;
    }

    /** It cannot even be asked for: the first word of what the SDK says is the field's name, and the value stays out. */
    public static Verdict invalid(IllegalArgumentException e) {
        String words = String.valueOf(e.getMessage());
        int end = words.indexOf(' ');
        String field = end < 0 ? words : words.substring(0, end);
        return refused(field.endsWith("Id") ? Reason.INVALID_ID : Reason.INVALID_VALUE, field);
    }
}
