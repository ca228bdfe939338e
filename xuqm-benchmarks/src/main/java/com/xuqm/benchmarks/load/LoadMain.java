package com.xuqm.benchmarks.load;

import com.xuqm.benchmarks.run.TurnTaker;
import com.xuqm.sdk.http.HttpRequest;

/** A contender under load, against a backend in another JVM. */
public final class LoadMain {

    private static final int NANOS_PER_MILLI = 1_000_000;

    /** What counts of a burst are the threads that it starts, which do not depend on the compiler. */
    private static final int BURST_WARM_UPS = 3;

    /** Times are judged where client and server share a CPU, and only there is it worth the time to wait for the compiler. */
    private static final int CROWDED_WARM_UPS = 30;

    private LoadMain() {}

    /**
     * Takes turns.
     *
     * @param args the contender, the scenario, how many milliseconds a turn takes, the backend's URL, and the file of its key or nothing
     * @throws Exception if a call fails
     */
    public static void main(String[] args) throws Exception {
        String name = args[0];
        Scenario scenario = Scenario.valueOf(args[1]);
        long duration = Long.parseLong(args[2]) * NANOS_PER_MILLI;
        String baseUrl = args[3];
        if (scenario.isTls()) {
            TlsKey.trust(args[4]);
        }

        HttpRequest message = Recording.messageTo(baseUrl);
        try (Load load = new Load(scenario)) {
            if (scenario == Scenario.BURST) {
                TurnTaker.Turn burst = () -> load.burst(() -> Contenders.create(name, baseUrl, message));
                TurnTaker.serve(burst, BURST_WARM_UPS, burst);
            } else {
                Contender contender = Contenders.create(name, baseUrl, message);
                TurnTaker.Turn run = () -> load.run(contender, duration);
                TurnTaker.serve(run, scenario.isPinned() ? TurnTaker.MOST_WARM_UPS : CROWDED_WARM_UPS, run);
            }
        }
    }
}
