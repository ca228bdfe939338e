package com.xuqm.sdk.internal.engine;

import com.xuqm.sdk.json.JsonBinding;
import java.lang.reflect.Type;

/** A binding that throws what no binding may throw. */
public final class ThrowingJson implements JsonBinding {

    private final Throwable thrown;

    public ThrowingJson(Throwable thrown) {
        this.thrown = thrown;
    }

    @Override
    public byte[] toJson(Object value) {
        throw ThrowingJson.<RuntimeException>sneak(thrown);
    }

    @Override
    @SuppressWarnings("TypeParameterUnusedInFormals")
    public <T> T fromJson(byte[] json, Type type) {
        throw ThrowingJson.<RuntimeException>sneak(thrown);
    }

    /** As languages without checked exceptions throw them. */
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // the cast is what does it
    private static <X extends Throwable> RuntimeException sneak(Throwable thrown) throws X {
        throw (X) thrown;
    }
}
