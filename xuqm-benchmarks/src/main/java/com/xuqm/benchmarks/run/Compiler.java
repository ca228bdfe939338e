package com.xuqm.benchmarks.run;

import java.lang.management.CompilationMXBean;
import java.lang.management.ManagementFactory;
import java.util.concurrent.TimeUnit;

/**
 * Warms up until the compiler has next to nothing left to do. A fixed time would be too short on a slower machine, where the same code
 * takes several times as long, and allocates more, until it is compiled.
 */
final class Compiler {

    private static final CompilationMXBean COMPILER = ManagementFactory.getCompilationMXBean();

    /** A turn is quiet if the compiler has worked for less than this part of it. */
    private static final int QUIET_PART = 50;

    private Compiler() {}

    /** Work that the compiler is to get through with. */
    @FunctionalInterface
    interface Work<T> {

        T once() throws Exception;
    }

    /**
     * Works in turns.
     *
     * @param most how many turns there are at most: the compiler is never through where code is compiled anew again and again
     * @param quiet after how many quiet turns in a row it is said to be through
     * @param work a turn
     * @return what the last turn gave
     */
    static <T> T warmUp(int most, int quiet, Work<T> work) throws Exception {
        int quietTurns = 0;
        T last = null;
        for (int i = 0; last == null || (i < most && quietTurns < quiet); i++) {
            long compiled = COMPILER.getTotalCompilationTime();
            long start = System.nanoTime();
            last = work.once();
            long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
            quietTurns = (COMPILER.getTotalCompilationTime() - compiled) * QUIET_PART < millis ? quietTurns + 1 : 0;
        }
        return last;
    }
}
