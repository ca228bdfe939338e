package com.xuqm.emulator.junit;

import static org.assertj.core.api.Assertions.assertThat;

import com.xuqm.emulator.XuqmEmulator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.extension.RegisterExtension;

/** As an instance field: each test has an emulator of its own. */
class InstanceExtensionTest {

    private static XuqmEmulator former;

    @RegisterExtension
    final XuqmEmulatorExtension xuqm = new XuqmEmulatorExtension();

    @RepeatedTest(2)
    void theEmulatorOfTheTestBeforeIsClosed(XuqmEmulator injected) {
        assertThat(injected).isSameAs(xuqm.emulator());
        assertThat(injected.isRunning()).isTrue();
        if (former != null) {
            assertThat(former).isNotSameAs(injected);
            assertThat(former.isRunning()).isFalse();
        }
        former = injected;
    }

    @AfterAll
    static void theLastOneIsClosedToo() {
        assertThat(former.isRunning()).isFalse();
    }
}
