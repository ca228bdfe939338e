package com.xuqm.jdbc;

import java.util.function.Consumer;
import java.util.function.LongSupplier;

/**
 * What drives a lease from inside the JVM.
 *
 * @param nanoTime a clock that only goes forward
 * @param background runs what renews, until that returns
 */
record Pulse(LongSupplier nanoTime, Consumer<Runnable> background) {

    static final Pulse OF_THE_JVM = new Pulse(System::nanoTime, Pulse::start);

    private static void start(Runnable task) {
        Thread thread = new Thread(task, "xuqm-jdbc-lease");
        thread.setDaemon(true);
        thread.start();
    }
}
