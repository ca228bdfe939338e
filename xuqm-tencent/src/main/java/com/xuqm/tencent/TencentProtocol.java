package com.xuqm.tencent;

import com.xuqm.sdk.call.Operation;
import com.xuqm.sdk.call.RetryClass;
import com.xuqm.sdk.engine.Answer;
import com.xuqm.sdk.engine.AnswerFormat;
import com.xuqm.sdk.engine.Protocol;
import com.xuqm.sdk.http.HttpHeaders;
import com.xuqm.tencent.error.RetryAdvice;
import com.xuqm.tencent.error.TencentError;
import java.lang.reflect.Type;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * {@code {"ActionStatus": "OK", "ErrorCode": 0, "ErrorInfo": "", …}}: what is answered stands beside the status, and business failures come with HTTP
 * 200. A code that means trouble of the service is a 504 to the engine, which says that it may have been done all the same; so it is the command's
 * own class that decides whether it is sent again.
 */
final class TencentProtocol implements Protocol {

    /** Callbacks of the app refuse by codes of these ranges. */
    private static final int FIRST_OWN_C2C = 120_001;

    private static final int LAST_OWN_C2C = 130_000;
    private static final int FIRST_OWN_GROUP = 10_100;
    private static final int LAST_OWN_GROUP = 10_200;

    private static final int TOO_MANY_BAD_SIGNATURES = 70_050;

    @Override
    public <T> AnswerFormat<T> format(Type data) {
        return (json, document) -> {
            TencentStatus status = json.fromJson(document, TencentStatus.class);
            if (status == null || (status.errorCode() == null && status.actionStatus() == null)) {
                return new Answer.Foreign<>();
            }
            int code = status.errorCode() == null ? 0 : status.errorCode();
            if (code != 0 || "FAIL".equals(status.actionStatus())) {
                return refused(code, status.errorInfo());
            }
            return new Answer.Success<>(json.<T>fromJson(document, data), null);
        };
    }

    private static <T> Answer<T> refused(int code, @Nullable String words) {
        TencentError known = TencentError.find(code);
        return new Answer.Refused<>(
                known == null ? statusOf(code) : known.status(), code, words, null, waitOf(code, known));
    }

    /** Of a code that nobody knows it is not known either whether anything was done. */
    private static int statusOf(int code) {
        boolean isOfTheApp =
                (code >= FIRST_OWN_C2C && code <= LAST_OWN_C2C) || (code >= FIRST_OWN_GROUP && code <= LAST_OWN_GROUP);
        return isOfTheApp ? 403 : 500;
    }

    private static @Nullable Duration waitOf(int code, @Nullable TencentError known) {
        if (code == TOO_MANY_BAD_SIGNATURES) {
            return Duration.ofMinutes(1);
        }
        return known != null && known.advice() == RetryAdvice.SLOW_DOWN ? Duration.ofSeconds(1) : null;
    }

    @Override
    public @Nullable String requestId(HttpHeaders headers) {
        return null;
    }

    @Override
    public String describe() {
        return "the service's answer {ActionStatus, ErrorCode, ErrorInfo}";
    }

    @Override
    public @Nullable String advice(
            Operation operation, int status, @Nullable Integer code, HttpHeaders headers, Instant now) {
        TencentError known = code == null ? null : TencentError.find(code);
        StringBuilder text = new StringBuilder();
        if (known != null) {
            text.append("That is: ").append(known.meaning());
            String remedy = remedy(known.code());
            if (remedy != null) {
                text.append(". ").append(remedy);
            }
        }
        if ((status == 502 || status == 504 || status == 500) && operation.retryClass() == RetryClass.NOT_IDEMPOTENT) {
            text.append(text.isEmpty() ? "" : ". ")
                    .append("It may have been done all the same, and so was not sent again; look before you repeat it");
        }
        return text.isEmpty() ? null : text.toString();
    }

    private static @Nullable String remedy(int code) {
        return switch (code) {
            case 70_001 -> "A new one was refused as well: check this machine's clock";
            case 70_003, 70_005 -> "The UserSig did not arrive as it was made: look for a proxy that changes the query";
            case 70_009 -> "Check that secretKey belongs to sdkAppId, and that it was copied whole";
            case 70_013 -> "Check the builder's administrator(…)";
            case 70_014 -> "Check that sdkAppId and secretKey belong together";
            case 70_016, 70_020 ->
                "The region is the likely cause: an app is known in its own alone; check the builder's region(…), then sdkAppId";
            case 70_050 -> "Too many wrong UserSigs came: mend the cause, and wait a minute";
            case 60_010, 90_009, 70_403, 30_004, 40_004, 50_003 ->
                "The builder's administrator(…) must be an administrator of the app";
            case 60_021 -> "Put this machine's address on the list in the console";
            default -> null;
        };
    }
}
