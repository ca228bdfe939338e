package com.xuqm.emulator.junit;

import static org.assertj.core.api.Assertions.assertThat;

import com.xuqm.emulator.XuqmEmulator;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Several in one test: a parameter belongs to the one that was registered last. */
@ExtendWith(XuqmEmulatorExtension.class)
class SeveralExtensionsTest {

    @Order(1)
    @RegisterExtension
    static final XuqmEmulatorExtension EAST = new XuqmEmulatorExtension();

    @Order(2)
    @RegisterExtension
    static final XuqmEmulatorExtension WEST = new XuqmEmulatorExtension();

    @BeforeAll
    static void beforeAllItIsTheLastOfTheClass(XuqmEmulator emulator) {
        assertThat(emulator).isSameAs(WEST.emulator()).isNotSameAs(EAST.emulator());
    }

    SeveralExtensionsTest(XuqmEmulator emulator) {
        assertThat(emulator).isSameAs(WEST.emulator());
    }

    @BeforeEach
    void beforeEachItIsTheSame(XuqmEmulator emulator) {
        assertThat(emulator.isRunning()).isTrue();
    }

    @Test
    void theLastOneGivesTheParameter(XuqmEmulator emulator) {
        assertThat(emulator).isSameAs(WEST.emulator());
        assertThat(EAST.emulator().isRunning()).isTrue();
    }

    @Nested
    class WithOneOfAnInstance {

        @RegisterExtension
        final XuqmEmulatorExtension inner = new XuqmEmulatorExtension();

        @Test
        void theInnerOneGivesTheParameter(XuqmEmulator emulator) {
            assertThat(emulator).isSameAs(inner.emulator());
        }
    }

    @Nested
    class WithoutOneOfItsOwn {

        @Test
        void theLastOfTheOuterClassGivesTheParameter(XuqmEmulator emulator) {
            assertThat(emulator).isSameAs(WEST.emulator());
        }
    }
}
