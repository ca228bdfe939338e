package com.xuqm.sdk.json;

import com.xuqm.sdk.internal.check.Checks;
import java.lang.reflect.Type;
import org.jspecify.annotations.Nullable;

/** A document does not fit its type at a place that is known. */
public class JsonMisfitException extends JsonBindingException {

    private static final long serialVersionUID = 1;

    private final transient JsonMisfit misfit;

    /**
     * Creates a failure.
     *
     * @param type the type that was to be read
     * @param misfit where it does not fit
     */
    public JsonMisfitException(Type type, JsonMisfit misfit) {
        this(type, misfit, null);
    }

    /**
     * Creates a failure.
     *
     * @param type the type that was to be read
     * @param misfit where it does not fit
     * @param cause what a binding says of it, if it is a type of the application's own
     */
    public JsonMisfitException(Type type, JsonMisfit misfit, @Nullable Throwable cause) {
        super(
                "Cannot read " + Checks.notNull("type", type).getTypeName() + " at " + Checks.notNull("misfit", misfit),
                cause);
        this.misfit = misfit;
    }

    /**
     * Returns where the document does not fit.
     *
     * @return the first place that cannot be done without
     */
    public JsonMisfit misfit() {
        return misfit;
    }
}
