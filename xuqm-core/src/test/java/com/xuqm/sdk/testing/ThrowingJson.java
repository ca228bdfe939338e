package com.xuqm.sdk.testing;

import com.xuqm.sdk.json.JsonBinding;
import java.lang.reflect.Type;
import java.util.function.Predicate;

/** A binding that throws, also what no binding may throw. */
public final class ThrowingJson implements JsonBinding {

    private final MiniJson json = new MiniJson();
    private final boolean writes;
    private final Predicate<Type> unreadable;
    private final Throwable thrown;

    private ThrowingJson(boolean writes, Predicate<Type> unreadable, Throwable thrown) {
        this.writes = writes;
        this.unreadable = unreadable;
        this.thrown = thrown;
    }

    /** One that neither writes nor reads. */
    public ThrowingJson(Throwable thrown) {
        this(false, type -> true, thrown);
    }

    /** One that reads nothing. */
    public static ThrowingJson reading(Throwable thrown) {
        return reading(type -> true, thrown);
    }

    /** One that does not read some types. */
    public static ThrowingJson reading(Predicate<Type> unreadable, Throwable thrown) {
        return new ThrowingJson(true, unreadable, thrown);
    }

    @Override
    public byte[] toJson(Object value) {
        if (writes) {
            return json.toJson(value);
        }
        throw ThrowingJson.<RuntimeException>sneak(thrown);
    }

    @Override
    @SuppressWarnings("TypeParameterUnusedInFormals") // see JsonBinding
    public <T> T fromJson(byte[] document, Type type) {
        if (unreadable.test(type)) {
            throw ThrowingJson.<RuntimeException>sneak(thrown);
        }
        return json.fromJson(document, type);
    }

    /** As languages without checked exceptions throw them. */
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // the cast is what does it
    private static <X extends Throwable> RuntimeException sneak(Throwable thrown) throws X {
        throw (X) thrown;
    }
}
