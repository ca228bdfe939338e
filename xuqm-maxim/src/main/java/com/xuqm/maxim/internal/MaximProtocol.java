package com.xuqm.maxim.internal;

import com.xuqm.maxim.answer.MaximAnswer;
import com.xuqm.maxim.error.MaximErrorCode;
import com.xuqm.sdk.call.Operation;
import com.xuqm.sdk.engine.Answer;
import com.xuqm.sdk.engine.AnswerFormat;
import com.xuqm.sdk.engine.Protocol;
import com.xuqm.sdk.http.HttpHeaders;
import com.xuqm.sdk.json.GenericTypes;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** {@code {"code": 200, "data": …}} with HTTP 200, also for refusals, which have another code. */
public final class MaximProtocol implements Protocol {

    private static final int SUCCESS = 200;

    /** A code that nobody knows is a refusal of something that was asked for. */
    private static final int UNKNOWN_CODE = 422;

    @Override
    public <T> AnswerFormat<T> format(Type data) {
        if (data instanceof AnswerShape<?, ?> shape) {
            @SuppressWarnings("unchecked") // a call that asks for a shape gives what the shape makes
            AnswerShape<Object, T> asked = (AnswerShape<Object, T>) shape;
            return format(asked.data(), asked::read);
        }
        if (data instanceof PageShape page) {
            return format(
                    GenericTypes.parameterized(List.class, page.element()),
                    (MaximAnswer<List<Object>> answer) -> success(MaximPaging.part(answer)));
        }
        if (data instanceof ParameterizedType generic && generic.getRawType() == List.class) {
            return format(data, answer -> success(answer.data() == null ? List.of() : answer.data()));
        }
        return format(data, answer -> success(answer.data()));
    }

    @SuppressWarnings("unchecked") // see above
    private static <T> Answer<T> success(@Nullable Object data) {
        return new Answer.Success<>((T) data, null);
    }

    private static <W, T> AnswerFormat<T> format(Type data, Function<MaximAnswer<W>, Answer<T>> reading) {
        Type type = GenericTypes.parameterized(MaximAnswer.class, data);
        return (json, document) -> {
            MaximAnswer<W> answer = json.fromJson(document, type);
            if (answer == null || answer.code() == null) {
                return new Answer.Foreign<>();
            }
            return answer.code() == SUCCESS
                    ? reading.apply(answer)
                    : new Answer.Refused<>(status(answer.code()), answer.code(), answer.message(), null);
        };
    }

    private static int status(int code) {
        return MaximErrorCode.of(code).map(MaximErrorCode::status).orElse(UNKNOWN_CODE);
    }

    @Override
    public boolean refusesFilesWithSuccess() {
        return true;
    }

    @Override
    public @Nullable String requestId(HttpHeaders headers) {
        return null; // none is documented
    }

    @Override
    public String describe() {
        return "Maxim's answer {code, data}";
    }

    @Override
    public @Nullable String advice(
            Operation operation, int status, @Nullable Integer code, HttpHeaders headers, Instant now) {
        if (status == 401) {
            return "Check that appId and accessToken belong together, and that the token was not withdrawn in the console";
        }
        return code != null && status == 502
                ? "It is not known whether anything was done: look before repeating what must not be done twice"
                : null;
    }
}
