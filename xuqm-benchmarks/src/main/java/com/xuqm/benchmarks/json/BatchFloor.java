package com.xuqm.benchmarks.json;

import com.xuqm.benchmarks.sample.Wires;
import com.xuqm.json.jackson.JacksonJsonBinding;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** The floor of writing: a copy of what was written. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class BatchFloor {

    private final byte[] written = new JacksonJsonBinding().toJson(Wires.sentBatch());

    /** Copies a batch for 500 recipients. */
    @Benchmark
    public byte[] copy() {
        return written.clone();
    }
}
