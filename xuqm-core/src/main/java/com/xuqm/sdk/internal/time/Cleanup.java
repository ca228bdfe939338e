package com.xuqm.sdk.internal.time;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Gives back what was taken, all of it, whatever fails on the way. */
public final class Cleanup {

    private Cleanup() {}

    /**
     * Takes all steps in their order, then throws the first failure, if there was one, with the others attached to it.
     *
     * @param steps what to do
     */
    public static void run(List<Runnable> steps) {
        Throwable first = null;
        for (Runnable step : steps) {
            try {
                step.run();
            } catch (RuntimeException | Error failure) {
                first = add(first, failure);
            }
        }
        if (first instanceof RuntimeException failure) {
            throw failure;
        }
        if (first instanceof Error failure) {
            throw failure;
        }
    }

    /**
     * Takes all steps in their order, because something failed before; what fails now is attached to that.
     *
     * @param failure why there is something to clean up
     * @param steps what to do
     */
    public static void after(Throwable failure, List<Runnable> steps) {
        try {
            run(steps);
        } catch (RuntimeException | Error another) {
            add(failure, another);
        }
    }

    @SuppressWarnings("ReferenceEquality") // a failure cannot be attached to itself
    private static Throwable add(@Nullable Throwable first, Throwable failure) {
        if (first == null) {
            return failure;
        }
        if (first != failure) {
            first.addSuppressed(failure);
        }
        return first;
    }
}
