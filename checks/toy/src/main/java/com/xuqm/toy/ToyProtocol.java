package com.xuqm.toy;

import com.xuqm.sdk.engine.Answer;
import com.xuqm.sdk.engine.AnswerFormat;
import com.xuqm.sdk.engine.Protocol;
import com.xuqm.sdk.http.HttpHeaders;
import com.xuqm.sdk.json.GenericTypes;
import com.xuqm.sdk.json.WireName;
import java.lang.reflect.Type;
import org.jspecify.annotations.Nullable;

/** {@code {"Action_Status": "OK", "Error_Code": 0, "Error_Info": "", "Data": …}}, always with HTTP 200. */
final class ToyProtocol implements Protocol {

    /** What stands around the data. */
    record Frame<T>(
            @WireName("Action_Status") @Nullable String status,
            @WireName("Error_Code") int code,
            @WireName("Error_Info") @Nullable String info,
            @WireName("Data") @Nullable T data) {}

    @Override
    public <T> AnswerFormat<T> format(Type data) {
        Type type = GenericTypes.parameterized(Frame.class, data);
        return (json, document) -> {
            Frame<T> frame = json.fromJson(document, type);
            if (frame == null || frame.status() == null) {
                return new Answer.Foreign<>();
            }
            return frame.code() == 0
                    ? new Answer.Success<>(frame.data(), null)
                    : new Answer.Refused<>(status(frame.code()), frame.code(), frame.info(), null);
        };
    }

    private static int status(int code) {
        return switch (code) {
            case 70001 -> 401;
            case 10004 -> 404;
            case 20012 -> 429;
            case 99999 -> 503;
            default -> 400;
        };
    }

    @Override
    public @Nullable String requestId(HttpHeaders headers) {
        return headers.first("X-Toy-Trace");
    }

    @Override
    public String describe() {
        return "the frame {Action_Status, Error_Code, Error_Info}";
    }
}
