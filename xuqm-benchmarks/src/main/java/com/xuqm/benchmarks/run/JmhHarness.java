package com.xuqm.benchmarks.run;

import com.xuqm.benchmarks.result.Reading;
import com.xuqm.benchmarks.result.Readings;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Measures methods with JMH, each round of each method in a fresh JVM. A variant is a class below this module's and its method. */
public final class JmhHarness implements Harness {

    private static final String PACKAGE = "com.xuqm.benchmarks.";

    /** Creates the harness. */
    public JmhHarness() {}

    @Override
    public Readings measure(List<String> variants, Effort effort) {
        return Rounds.alternate(variants, effort.rounds(), variant -> once(variant, effort));
    }

    private static Reading once(String variant, Effort effort) {
        TimeValue iteration = TimeValue.milliseconds(effort.iteration().toMillis());
        Collection<RunResult> results;
        try {
            results = new Runner(new OptionsBuilder()
                            .include("^" + Pattern.quote(PACKAGE + variant) + "$")
                            .forks(1)
                            .warmupIterations(effort.warmUps())
                            .warmupTime(iteration)
                            .measurementIterations(effort.iterations())
                            .measurementTime(iteration)
                            .addProfiler(GCProfiler.class)
                            .shouldFailOnError(true)
                            .verbosity(VerboseMode.SILENT)
                            .jvmArgs("-Xms1g", "-Xmx1g", "-XX:+UseSerialGC")
                            .build())
                    .run();
        } catch (RunnerException e) {
            throw new IllegalStateException(variant + " cannot be measured", e);
        }
        if (results.size() != 1) {
            throw new IllegalStateException(variant + " must be one benchmark, but is " + results.size());
        }
        RunResult result = results.iterator().next();
        Result<?> bytes = Objects.requireNonNull(
                result.getSecondaryResults().get("gc.alloc.rate.norm"), "the profiler counts bytes on this JVM");
        return Reading.of(result.getPrimaryResult().getScore(), bytes.getScore());
    }
}
