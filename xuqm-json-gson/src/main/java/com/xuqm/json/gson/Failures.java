package com.xuqm.json.gson;

import com.google.gson.JsonIOException;
import com.google.gson.stream.JsonReader;
import com.xuqm.sdk.json.JsonBindingException;
import java.lang.reflect.InaccessibleObjectException;
import java.lang.reflect.Type;
import org.jspecify.annotations.Nullable;

/**
 * Says what went wrong without a word of the document. Gson's messages quote it, and so may those of a record's constructor; so
 * none of them is passed on, neither as text nor as cause.
 */
final class Failures {

    /** What to do about a type of the application's. */
    static final String ADVICE =
            "; for types such as data classes of Kotlin and those of java.time, give the client a Gson that knows them:"
                    + " json(GsonJsonBinding.with(gson))";

    private Failures() {}

    static JsonBindingException reading(Type type, JsonReader in, Exception failure) {
        return new JsonBindingException(
                "Cannot read " + type.getTypeName() + " at " + PublicPath.of(type, path(in, failure)) + ": "
                        + reason(failure, "the value does not fit"),
                null);
    }

    static JsonBindingException writing(@Nullable Object value, Exception failure) {
        String type = value == null ? "null" : value.getClass().getTypeName();
        return new JsonBindingException(
                "Cannot write " + type + ": " + reason(failure, "it holds a value that cannot be written"), null);
    }

    private static String path(JsonReader in, Exception failure) {
        if (failure instanceof Misfit misfit && misfit.path() != null) {
            return misfit.path();
        }
        // A constructor is called when its object has been read.
        return refusedByConstructor(failure) ? in.getPreviousPath() : in.getPath();
    }

    private static String reason(Throwable failure, String otherwise) {
        for (Throwable e = failure; e != null; e = e.getCause()) {
            if (e instanceof Misfit misfit) {
                return misfit.reason();
            }
            if (e instanceof JsonBindingException || e instanceof InaccessibleObjectException) {
                return String.valueOf(e.getMessage());
            }
        }
        Throwable cause = failure.getCause();
        if (refusedByConstructor(failure)) {
            return "a constructor refuses the values"
                    + (cause == null ? "" : " (" + cause.getClass().getName() + ")");
        }
        // Nothing is read or written outside of memory: what Gson calls trouble with that is about a type.
        return failure instanceof JsonIOException || failure.getClass() == IllegalArgumentException.class
                ? "it is or holds a type that cannot be bound" + ADVICE
                : otherwise;
    }

    /** How Gson reports it. */
    private static boolean refusedByConstructor(Throwable failure) {
        return failure.getClass() == RuntimeException.class;
    }
}
