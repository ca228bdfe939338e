package com.xuqm.json.jackson3;

import com.xuqm.sdk.json.JsonBindingException;
import com.xuqm.sdk.json.SdkTypes;
import com.xuqm.sdk.json.StrictJson;
import com.xuqm.sdk.json.WireNames;
import java.lang.reflect.InaccessibleObjectException;
import java.lang.reflect.Type;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.InputCoercionException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.databind.exc.InvalidDefinitionException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.exc.ValueInstantiationException;

/**
 * Says what went wrong without a word of the document. Jackson's messages quote it, and so may those of a record's constructor;
 * so none of them is passed on, neither as text nor as cause.
 */
final class Failures {

    /** A path longer than this helps nobody. */
    private static final int MAX_STEPS = 30;

    private static final String ADVICE =
            "; for types such as data classes of Kotlin and those of java.time, give the client a mapper that knows"
                    + " them: json(Jackson3JsonBinding.with(mapper))";

    private Failures() {}

    static JsonBindingException reading(Type type, Exception failure) {
        return new JsonBindingException(
                "Cannot read " + type.getTypeName() + " at " + path(failure) + ": "
                        + reason(failure, "the value does not fit"),
                null);
    }

    static JsonBindingException writing(@Nullable Object value, Exception failure) {
        String type = value == null ? "null" : value.getClass().getTypeName();
        return new JsonBindingException(
                "Cannot write " + type + " at " + path(failure) + ": " + reason(failure, "the value cannot be written"),
                null);
    }

    /** For deserialisers: refuses any other token. */
    static void expect(JsonParser in, JsonToken token, String what) {
        if (!in.hasToken(token)) {
            throw new JsonBindingException(what + " is expected", null);
        }
    }

    private static String reason(Throwable failure, String otherwise) {
        for (Throwable e = failure; e != null; e = e.getCause()) {
            if (e instanceof JsonBindingException || e instanceof InaccessibleObjectException) {
                return String.valueOf(e.getMessage());
            }
        }
        for (Throwable e = failure; e != null; e = e.getCause()) {
            String reason = reason(e);
            if (reason != null) {
                return reason;
            }
        }
        return otherwise;
    }

    private static @Nullable String reason(Throwable e) {
        if (e instanceof ValueInstantiationException refusal) {
            return refusal.getType().toCanonical() + " refuses the values"
                    + (e.getCause() == null
                            ? ""
                            : " (" + e.getCause().getClass().getName() + ")");
        }
        if (e instanceof InvalidDefinitionException unbindable && unbindable.getType() != null) {
            return unbindable.getType().toCanonical() + " is not a type that can be bound"
                    + (SdkTypes.contains(unbindable.getType().getRawClass()) ? "" : ADVICE);
        }
        if (e instanceof UnrecognizedPropertyException unknown) {
            return unknown.getReferringClass().getTypeName()
                    + " lacks a member, and its mapper refuses what it does not know";
        }
        if (e instanceof MismatchedInputException mismatch && mismatch.getTargetType() != null) {
            return "the value does not fit " + mismatch.getTargetType().getTypeName();
        }
        if (e instanceof InputCoercionException overflow) {
            return "the number does not fit " + overflow.getTargetType().getTypeName();
        }
        if (e instanceof StreamConstraintsException) {
            return "it is nested deeper than " + StrictJson.MAX_DEPTH;
        }
        return null;
    }

    /** The way to the value: components of records by name, elements by number; the keys of maps are content. */
    private static String path(Throwable failure) {
        StringBuilder path = new StringBuilder("$");
        if (failure instanceof JacksonException e) {
            int steps = 0;
            for (JacksonException.Reference step : e.getPath()) {
                if (++steps > MAX_STEPS) {
                    return path.append('…').toString();
                }
                if (step.getIndex() >= 0) {
                    path.append('[').append(step.getIndex()).append(']');
                } else {
                    path.append('.').append(isComponent(step) ? step.getPropertyName() : "*");
                }
            }
        }
        return path.toString();
    }

    private static boolean isComponent(JacksonException.Reference step) {
        Object from = step.from();
        Class<?> owner = from instanceof Class<?> type ? type : from == null ? null : from.getClass();
        return owner != null && owner.isRecord() && WireNames.of(owner).containsValue(step.getPropertyName());
    }
}
