package com.xuqm.emulator.junit;

import static org.assertj.core.api.Assertions.assertThat;

import com.xuqm.emulator.XuqmEmulator;
import java.util.List;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;

/** As a static field: one emulator for the class, reset before each test. */
@TestMethodOrder(MethodOrderer.MethodName.class)
class StaticExtensionTest {

    @RegisterExtension
    static final XuqmEmulatorExtension XUQM =
            XuqmEmulatorExtension.of(XuqmEmulator.builder().emptySeed());

    private static XuqmEmulator seen;

    @RepeatedTest(2)
    void everyTestBeginsWithTheFirstState() {
        assertThat(XUQM.emulator().accountCount()).isEqualTo(1);
        XUQM.emulator().addAccounts(List.of("left over"));
    }

    @RepeatedTest(2)
    void theEmulatorStaysTheSame() {
        assertThat(seen == null || seen == XUQM.emulator()).isTrue();
        seen = XUQM.emulator();
    }

    @Nested
    class InANestedClass {
        @Test
        void theEmulatorIsStillTheSame(XuqmEmulator injected) {
            assertThat(injected).isSameAs(XUQM.emulator());
            assertThat(injected.isRunning()).isTrue();
            assertThat(seen).isSameAs(injected);
        }
    }
}
