package com.xuqm.benchmarks.cold;

import com.xuqm.benchmarks.load.Contender;
import com.xuqm.benchmarks.load.Contenders;
import com.xuqm.benchmarks.load.Meter;
import com.xuqm.benchmarks.result.Reading;

/** Sends one message, as a process does that has just been started, says so, and ends. */
public final class ColdStartMain {

    private ColdStartMain() {}

    /**
     * Sends and prints how many bytes and how much CPU time it took.
     *
     * @param args the contender, the backend's URL, and what a {@link RequestArguments} wrote
     * @throws Exception if the call fails
     */
    public static void main(String[] args) throws Exception {
        Meter meter = Meter.start();
        try (Contender contender = Contenders.create(args[0], args[1], RequestArguments.read(args, 2))) {
            contender.call();
            Reading reading = meter.read(1);
            System.out.println(reading.bytes() + " " + reading.cpuNanos());
            System.exit(0); // some contenders leave threads behind
        }
    }
}
