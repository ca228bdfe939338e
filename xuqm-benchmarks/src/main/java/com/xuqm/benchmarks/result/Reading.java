package com.xuqm.benchmarks.result;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * What one round gave for one variant. Time, bytes and CPU time are per operation.
 *
 * @param nanos how long it took
 * @param bytes how much it allocated
 * @param cpuNanos how much CPU time the process took, {@code null} where that is not measured
 * @param threads how many threads were started in the whole round, {@code null} where that is not measured
 * @param heapGrowth by how many bytes the heap in use grew in the course of the round, {@code null} where that is not measured
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Reading(
        double nanos,
        double bytes,
        @Nullable Double cpuNanos,
        @Nullable Double threads,
        @Nullable Double heapGrowth) {

    /**
     * Returns a reading of time and bytes alone.
     *
     * @param nanos how long it took
     * @param bytes how much it allocated
     * @return the reading
     */
    public static Reading of(double nanos, double bytes) {
        return new Reading(nanos, bytes, null, null, null);
    }

    /**
     * Returns this reading with CPU time.
     *
     * @param cpu how much CPU time the process took for an operation
     * @return a new reading
     */
    public Reading withCpuNanos(double cpu) {
        return new Reading(nanos, bytes, cpu, threads, heapGrowth);
    }

    /**
     * Returns this reading with threads.
     *
     * @param started how many threads were started in the round
     * @return a new reading
     */
    public Reading withThreads(double started) {
        return new Reading(nanos, bytes, cpuNanos, started, heapGrowth);
    }

    /**
     * Returns this reading with the growth of the heap.
     *
     * @param growth by how many bytes the heap in use grew in the round
     * @return a new reading
     */
    public Reading withHeapGrowth(double growth) {
        return new Reading(nanos, bytes, cpuNanos, threads, growth);
    }

    double cpuNanosOrNan() {
        return orNan(cpuNanos);
    }

    double threadsOrNan() {
        return orNan(threads);
    }

    double heapGrowthOrNan() {
        return orNan(heapGrowth);
    }

    private static double orNan(@Nullable Double figure) {
        return figure == null ? Double.NaN : figure;
    }
}
