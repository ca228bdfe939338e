package com.xuqm.it.api;

import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What {@link PublicApiTest} lists. */
public abstract class Shown<T extends Comparable<T>> extends Hidden implements Runnable {

    protected final @Nullable T value;

    final String own = "nobody sees it";

    protected Shown(@Nullable T value) {
        this.value = value;
    }

    Shown() {
        this(null);
    }

    public abstract <X> Map<X, @Nullable T> both(Class<? extends X> type, int[] numbers) throws IOException;

    public static String joined(String... words) {
        return String.join(" ", words);
    }

    /** Of a fixed set. */
    public sealed interface Kind {

        /** The only one. */
        enum Plain implements Kind {
            FIRST
        }
    }

    /** Nobody extends it. */
    public static final class Last extends Hidden {

        Last() {}
    }

    static class Secret {
        public void told() {}
    }
}
