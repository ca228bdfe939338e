package com.xuqm.sdk.json;

import com.xuqm.sdk.internal.check.Checks;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;

/** Makes the values of one {@link OpenEnum} class by its method {@code of}. This is for those who implement a binding. */
public final class OpenEnumFactory {

    private final Class<?> type;
    private final MethodHandle of;

    private OpenEnumFactory(Class<?> type, MethodHandle of) {
        this.type = type;
        this.of = of;
    }

    /**
     * Looks a class's method up.
     *
     * @param type a public {@link OpenEnum} class in an exported package
     * @return the factory of its values
     * @throws JsonBindingException if the class cannot be used so
     */
    public static OpenEnumFactory of(Class<?> type) {
        Checks.notNull("type", type);
        try {
            MethodHandle of =
                    MethodHandles.publicLookup().findStatic(type, "of", MethodType.methodType(type, String.class));
            return new OpenEnumFactory(type, of.asType(MethodType.methodType(OpenEnum.class, String.class)));
        } catch (ReflectiveOperationException e) {
            throw new JsonBindingException(
                    type.getName() + " is an open enum, so it must be a public class in an exported package and have a"
                            + " public static method of(String) that returns it",
                    e);
        }
    }

    /**
     * Makes a value.
     *
     * @param value the string on the wire
     * @return the constant or the unknown value
     * @throws JsonBindingException if the class refuses the string
     */
    public OpenEnum make(String value) {
        try {
            return (OpenEnum) of.invokeExact(value);
        } catch (Error e) {
            throw e;
        } catch (Throwable e) {
            // Its message may quote the string.
            throw new JsonBindingException(
                    type.getName() + ".of refuses the string (" + e.getClass().getName() + ")", null);
        }
    }
}
