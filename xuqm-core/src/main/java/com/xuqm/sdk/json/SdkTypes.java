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

    /** By type and not by name, since a package of the same name may be somebody else's in another class loader. */
    private static final ClassValue<Boolean> MODELS = new ClassValue<>() {
        @Override
        protected Boolean computeValue(Class<?> type) {
            return isInMarkedPackage(type);
        }
    };

    private SdkTypes() {}

    /**
     * Tells whether a type is one that models of the SDK are made of, so that the binding itself has to bind it: a type of a package that is marked
     * with {@link SdkModels}, a list, a map, or one of the simple types that {@link JsonBinding} lists.
     *
     * @param type a class
     * @return whether it is; if not, the type is the application's
     */
    public static boolean contains(Class<?> type) {
        Checks.notNull("type", type);
        return SIMPLE.contains(type)
                || List.class.isAssignableFrom(type)
                || Map.class.isAssignableFrom(type)
                || MODELS.get(type);
    }

    /** The class of the package is asked for by its name, which in a native image finds what the metadata names. */
    private static boolean isInMarkedPackage(Class<?> type) {
        if (type.isPrimitive() || type.isArray() || type.getPackageName().isEmpty()) {
            return false;
        }
        try {
            return Class.forName(type.getPackageName() + ".package-info", false, type.getClassLoader())
                    .isAnnotationPresent(SdkModels.class);
        } catch (ClassNotFoundException | LinkageError e) {
            return false;
        }
    }
}
