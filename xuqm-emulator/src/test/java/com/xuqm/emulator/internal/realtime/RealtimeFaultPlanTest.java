package com.xuqm.emulator.internal.realtime;

import static org.assertj.core.api.Assertions.assertThat;

import com.xuqm.emulator.realtime.RealtimeFault;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What hangs by a fault of real time")
class RealtimeFaultPlanTest {

    private final RealtimeFaultPlan plan = new RealtimeFaultPlan(List::of, 1);
    private final AtomicInteger ended = new AtomicInteger();

    private RealtimeStrike struck() {
        plan.onUpgrade().before(RealtimeFault.stall());
        return Objects.requireNonNull(plan.decide(Point.UPGRADE, "ann", null));
    }

    @Test
    @DisplayName("ends when the faults are cleared")
    void ends() {
        plan.hangs(struck(), ended::incrementAndGet);
        assertThat(ended).hasValue(0);

        plan.clear();
        plan.clear();

        assertThat(ended).hasValue(1);
    }

    @Test
    @DisplayName("ends at once if they were cleared since it was struck")
    void ends_at_once() {
        RealtimeStrike strike = struck();
        plan.clear();

        plan.hangs(strike, ended::incrementAndGet);

        assertThat(ended).hasValue(1);
    }
}
