package com.xuqm.migration.internal.pace;

import com.xuqm.migration.report.MigrationException;
import java.time.Duration;

/** Lets time pass. */
@FunctionalInterface
public interface Sleeper {

    /** Waits on the calling thread. */
    void await(Duration time) throws InterruptedException;

    /** By the machine's clock. */
    static Sleeper real() {
        return time -> Thread.sleep(time.toMillis(), time.toNanosPart() % 1_000_000);
    }

    /** Waits, and ends the run if somebody interrupts it. */
    default void pause(Duration time) {
        try {
            await(time);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new MigrationException("the run was interrupted; run the same again, it goes on where it was", e);
        }
    }
}
