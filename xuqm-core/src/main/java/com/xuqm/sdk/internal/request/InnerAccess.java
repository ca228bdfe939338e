package com.xuqm.sdk.internal.request;

import java.lang.invoke.MethodHandles;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Lets one package of the SDK use what a public class of another keeps from users: the constructors of the areas, which the client
 * alone calls, and what a request holds. A class grants it when it is initialised. (The JDK does the same by its {@code SharedSecrets}.)
 */
public final class InnerAccess {

    private static final Map<Class<?>, BiFunction<?, ?, ?>> GRANTED = new ConcurrentHashMap<>();

    private InnerAccess() {}

    /**
     * Lets others make an object of a class that has no public constructor.
     *
     * @param type the class
     * @param way its constructor
     * @param <P> what it is made of
     * @param <T> the class
     */
    public static <P, T> void grant(Class<T> type, Function<P, T> way) {
        GRANTED.put(type, (P part, Object none) -> way.apply(part));
    }

    /**
     * Lets others make an object of two parts.
     *
     * @param type its class, which has no public constructor
     * @param way its constructor
     * @param <P> the first thing that it is made of
     * @param <Q> the second one
     * @param <T> the class
     */
    public static <P, Q extends @Nullable Object, T> void grant(Class<T> type, BiFunction<P, Q, T> way) {
        GRANTED.put(type, way);
    }

    /**
     * Lets others read what a request holds.
     *
     * @param type the request's class
     * @param way how it is read
     * @param <R> the same class
     */
    public static <R> void grantMembers(Class<R> type, Function<R, Members> way) {
        GRANTED.put(type, (R request, Object none) -> way.apply(request));
    }

    /**
     * Makes an object.
     *
     * @param type its class
     * @param part what it is made of
     * @param <T> its class
     * @return a new object
     */
    public static <T> T make(Class<T> type, Object part) {
        return make(type, part, null);
    }

    /**
     * Makes an object of two parts.
     *
     * @param type its class
     * @param part the first thing that it is made of
     * @param other the second one
     * @param <T> its class
     * @return a new object
     */
    public static <T> T make(Class<T> type, Object part, @Nullable Object other) {
        return type.cast(way(type).apply(part, other));
    }

    /**
     * Reads what a request holds.
     *
     * @param request the request
     * @return its members
     */
    public static Members members(Object request) {
        return (Members) way(request.getClass()).apply(request, null);
    }

    @SuppressWarnings("unchecked") // a class that grants a way knows what it takes, and only this SDK can ask for it
    private static BiFunction<Object, @Nullable Object, Object> way(Class<?> type) {
        BiFunction<?, ?, ?> way = GRANTED.get(type);
        if (way == null) {
            initialise(type);
            way = GRANTED.get(type);
        }
        if (way == null) {
            throw new IllegalStateException(type + " grants nothing");
        }
        return (BiFunction<Object, @Nullable Object, Object>) way;
    }

    private static void initialise(Class<?> type) {
        InnerAccess.class
                .getModule()
                .addReads(type.getModule()); // a product's module needs this one, not the other way round
        try {
            MethodHandles.lookup().ensureInitialized(type);
        } catch (IllegalAccessException e) {
            throw new LinkageError(type + " is not public", e);
        }
    }
}
