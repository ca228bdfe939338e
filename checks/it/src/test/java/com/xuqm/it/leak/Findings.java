package com.xuqm.it.leak;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** Looks for markers in whatever may be shown to somebody, and notes where there were any. */
final class Findings {

    private final ConcurrentSkipListSet<String> places = new ConcurrentSkipListSet<>();
    private final AtomicLong looked = new AtomicLong();

    void look(String where, @Nullable Object shown) {
        String text = String.valueOf(shown);
        looked.incrementAndGet();
        if (Marker.isIn(text)) {
            places.add(where + ": " + text);
        }
    }

    /** Looks at an exception as a log would print it, with causes and what was suppressed, and at all that can be asked of it. */
    void lookAt(String where, Throwable failure) {
        StringWriter printed = new StringWriter();
        failure.printStackTrace(new PrintWriter(printed));
        look(where + ", the stack trace", printed);
        for (Throwable part = failure; part != null; part = part.getCause()) {
            for (Method getter : part.getClass().getMethods()) {
                if (isGetter(getter)) {
                    look(where + ", " + part.getClass().getSimpleName() + "." + getter.getName(), ask(getter, part));
                }
            }
        }
    }

    private static boolean isGetter(Method method) {
        return method.getParameterCount() == 0
                && method.getReturnType() != void.class
                && !Modifier.isStatic(method.getModifiers())
                && method.getDeclaringClass().getName().startsWith("com.xuqm.");
    }

    private static @Nullable Object ask(Method getter, Object target) {
        try {
            return getter.invoke(target);
        } catch (IllegalAccessException e) {
            return null; // what is not public is asked by nobody
        } catch (InvocationTargetException e) {
            throw new AssertionError(getter + " fails", e.getCause());
        }
    }

    List<String> places() {
        return List.copyOf(places);
    }

    /** How much was looked at. */
    long looked() {
        return looked.get();
    }
}
