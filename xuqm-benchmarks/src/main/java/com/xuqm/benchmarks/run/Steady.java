package com.xuqm.benchmarks.run;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.InvocationTargetException;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.infra.Blackhole;

/**
 * What all benchmarks of methods have in common: JMH begins only when the compiler is through with the method. JMH's own warm-up lasts a
 * fixed time, and then has no more to do than to compile the loop around it.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public abstract class Steady {

    private static final int MOST_TURNS = 60;
    private static final int QUIET_TURNS = 4;
    private static final long TURN_NANOS = TimeUnit.MILLISECONDS.toNanos(250);

    /** For subclasses, which prepare what they need in their fields. */
    protected Steady() {}

    /**
     * Calls the method that is measured until the compiler is through with it.
     *
     * @param benchmark tells which method that is
     * @param results takes what it gives, so that no call can be left out
     * @throws Exception whatever the method throws
     */
    @Setup(Level.Trial)
    public final void warmUp(BenchmarkParams benchmark, Blackhole results) throws Exception {
        String name = benchmark.getBenchmark();
        MethodHandle method = MethodHandles.publicLookup()
                .unreflect(getClass().getMethod(name.substring(name.lastIndexOf('.') + 1)))
                .bindTo(this);
        Object unused = Compiler.warmUp(MOST_TURNS, QUIET_TURNS, () -> turn(method, results));
    }

    private long turn(MethodHandle method, Blackhole results) throws Exception {
        long calls = 0;
        long end = System.nanoTime() + TURN_NANOS;
        try {
            do {
                results.consume(method.invoke());
                calls++;
            } while (System.nanoTime() < end);
        } catch (Exception | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new InvocationTargetException(e);
        }
        return calls;
    }
}
