package com.xuqm.sdk.json;

import com.xuqm.sdk.internal.check.Checks;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Tells the SDK's types from the application's. This is for those who implement a binding that hands the application's types to a mapper of the
 * application's own.
 */
public final class SdkTypes {

    private static final String PACKAGES = "com.xuqm.sdk.";

    private static final Set<Class<?>> SIMPLE = Set.of(
            Object.class,
            String.class,
            Instant.class,
            boolean.class,
            int.class,
            long.class,
            double.class,
            Boolean.class,
            Integer.class,
            Long.class,
            Double.class);

    private SdkTypes() {}

    /**
     * Tells whether a type is one that models of the SDK are made of, so that the binding itself has to bind it: a record or an open enum of the
     * SDK, a list, a map, or one of the simple types that {@link JsonBinding} lists.
     *
     * @param type a class
     * @return whether it is; if not, the type is the application's
     */
    public static boolean contains(Class<?> type) {
        Checks.notNull("type", type);
        return SIMPLE.contains(type)
                || List.class.isAssignableFrom(type)
                || Map.class.isAssignableFrom(type)
                || type.getName().startsWith(PACKAGES);
    }
}
