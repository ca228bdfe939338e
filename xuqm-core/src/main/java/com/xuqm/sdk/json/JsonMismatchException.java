package com.xuqm.sdk.json;

import com.xuqm.sdk.internal.check.Checks;
import java.lang.reflect.Type;
import org.jspecify.annotations.Nullable;

/** A document does not fit its type at a place that is known. */
public class JsonMismatchException extends JsonBindingException {

    private static final long serialVersionUID = 1;

    private final transient JsonMismatch mismatch;

    /**
     * Creates a failure.
     *
     * @param type the type that was to be read
     * @param mismatch where it does not fit
     */
    public JsonMismatchException(Type type, JsonMismatch mismatch) {
        this(type, mismatch, null);
    }

    /**
     * Creates a failure.
     *
     * @param type the type that was to be read
     * @param mismatch where it does not fit
     * @param cause what a binding says of it, if it is a type of the application's own
     */
    public JsonMismatchException(Type type, JsonMismatch mismatch, @Nullable Throwable cause) {
        super(
                "Cannot read " + Checks.notNull("type", type).getTypeName() + " at "
                        + Checks.notNull("mismatch", mismatch),
                cause);
        this.mismatch = mismatch;
    }

    /**
     * Returns where the document does not fit.
     *
     * @return the first place that cannot be done without
     */
    public JsonMismatch mismatch() {
        return mismatch;
    }
}
