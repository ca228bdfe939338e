package com.xuqm.chaos;

import com.xuqm.emulator.fault.Fault;
import com.xuqm.emulator.fault.Faults;
import java.time.Duration;

/** What goes wrong: one exchange in ten, in one of eight ways. Seven happen at the service, the eighth is a refused connection. */
final class FaultMix {

    private static final double ONE_IN_TEN = 0.1;
    private static final int WAYS = 8;

    /** How likely each of the ways is. */
    static final double EACH = ONE_IN_TEN / WAYS;

    private FaultMix() {}

    static void on(Faults faults) {
        faults.onAny().withProbability(EACH).beforeExecuting(Fault.resetConnection());
        faults.onAny().withProbability(EACH).afterExecuting(Fault.resetConnection());
        faults.onAny()
                .withProbability(EACH)
                .beforeExecuting(Fault.stall()); // it is executed after all, when the stall ends
        faults.onAny().withProbability(EACH).beforeExecuting(Fault.rateLimited(Duration.ofSeconds(1)));
        faults.onAny().withProbability(EACH).beforeExecuting(Fault.status(503));
        faults.onAny().withProbability(EACH).afterExecuting(Fault.truncateBody());
        faults.onAny().withProbability(EACH).afterExecuting(Fault.malformedJson());
        faults.on("admin.batchSend")
                .where(request -> request.bodyText().contains(Population.POISON))
                .beforeExecuting(Fault.status(400));
    }
}
