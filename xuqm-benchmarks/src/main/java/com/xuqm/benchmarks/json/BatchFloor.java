package com.xuqm.benchmarks.json;

import com.xuqm.benchmarks.run.Steady;
import com.xuqm.benchmarks.sample.Wires;
import com.xuqm.json.jackson.JacksonJsonBinding;
import org.openjdk.jmh.annotations.Benchmark;

/** The floor of writing: a copy of what was written. */
public class BatchFloor extends Steady {

    private final byte[] written = new JacksonJsonBinding().toJson(Wires.sentBatch());

    /** Copies a batch for 500 recipients. */
    @Benchmark
    public byte[] copy() {
        return written.clone();
    }
}
