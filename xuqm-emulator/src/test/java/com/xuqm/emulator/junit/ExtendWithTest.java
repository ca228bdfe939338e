package com.xuqm.emulator.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.xuqm.emulator.XuqmEmulator;
import com.xuqm.emulator.fault.Fault;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** By annotation: the emulator comes as a parameter, of the constructor as well. */
@ExtendWith(XuqmEmulatorExtension.class)
class ExtendWithTest {

    private final XuqmEmulator ofConstructor;

    ExtendWithTest(XuqmEmulator emulator) {
        ofConstructor = emulator;
    }

    @RepeatedTest(2)
    void faultsDoNotOutliveTheirTest(XuqmEmulator emulator) {
        assertThat(emulator).isSameAs(ofConstructor);
        assertThat(emulator.faults().rules()).isEmpty();
        emulator.faults().onAny().beforeExecuting(Fault.status(500));
    }

    @Test
    void withoutARunningTestThereIsNoEmulator() {
        assertThatIllegalStateException()
                .isThrownBy(() -> new XuqmEmulatorExtension().emulator())
                .withMessageContaining("@RegisterExtension");
    }
}
