package com.xuqm.sdk.json;

import com.xuqm.sdk.internal.check.Checks;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Makes the generic types that {@link JsonBinding#fromJson} takes, such as a list of accounts. */
public final class GenericTypes {

    private GenericTypes() {}

    /**
     * Returns the type of a list.
     *
     * @param element the type of its elements
     * @return {@code List<element>}
     */
    public static ParameterizedType listOf(Type element) {
        return parameterized(List.class, element);
    }

    /**
     * Returns the type of a map with string keys.
     *
     * @param value the type of its values
     * @return {@code Map<String, value>}
     */
    public static ParameterizedType mapOf(Type value) {
        return parameterized(Map.class, String.class, value);
    }

    /**
     * Returns a generic type with its arguments.
     *
     * @param raw the generic class
     * @param arguments as many types as the class has parameters
     * @return the type, equal to any other that says the same
     */
    public static ParameterizedType parameterized(Class<?> raw, Type... arguments) {
        Checks.notNull("raw", raw);
        if (raw.getTypeParameters().length != Checks.notNull("arguments", arguments).length) {
            throw new IllegalArgumentException(raw.getName() + " has " + raw.getTypeParameters().length
                    + " type parameters, but " + arguments.length + " arguments were given");
        }
        return new Parameterized(raw, arguments.clone());
    }

    /** Equal to the JDK's own implementation, so that the libraries' caches work. */
    private static final class Parameterized implements ParameterizedType {

        private final Class<?> raw;
        private final Type[] arguments;

        Parameterized(Class<?> raw, Type[] arguments) {
            this.raw = raw;
            this.arguments = arguments;
            for (Type argument : arguments) {
                Checks.notNull("type argument", argument);
            }
        }

        @Override
        public Type[] getActualTypeArguments() {
            return arguments.clone();
        }

        @Override
        public Type getRawType() {
            return raw;
        }

        @Override
        public @Nullable Type getOwnerType() {
            return raw.getDeclaringClass();
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof ParameterizedType that
                    && raw.equals(that.getRawType())
                    && Objects.equals(getOwnerType(), that.getOwnerType())
                    && Arrays.equals(arguments, that.getActualTypeArguments());
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(arguments) ^ Objects.hashCode(getOwnerType()) ^ raw.hashCode();
        }

        @Override
        public String toString() {
            return raw.getTypeName()
                    + Arrays.stream(arguments).map(Type::getTypeName).collect(Collectors.joining(", ", "<", ">"));
        }
    }
}
