package com.xuqm.emulator.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.xuqm.emulator.XuqmEmulator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** On request: an emulator for each test, also for those that run in parallel, as these two do. */
class PerTestExtensionTest {

    @RegisterExtension
    static final XuqmEmulatorExtension XUQM =
            XuqmEmulatorExtension.perTest(XuqmEmulator.builder().emptySeed());

    private static final Set<XuqmEmulator> SEEN = ConcurrentHashMap.newKeySet();
    private static final CyclicBarrier BOTH = new CyclicBarrier(2);

    private XuqmEmulator ofBeforeEach;

    @BeforeEach
    void isTheSameBeforeTheTest(XuqmEmulator emulator) {
        ofBeforeEach = emulator;
    }

    @Test
    @Execution(ExecutionMode.CONCURRENT)
    void oneTestSeesNothingOfTheOther(XuqmEmulator emulator) throws Exception {
        changeStateWhileTheOtherDoes(emulator);
    }

    @Test
    @Execution(ExecutionMode.CONCURRENT)
    void theOtherTestSeesNothingOfTheOne(XuqmEmulator emulator) throws Exception {
        changeStateWhileTheOtherDoes(emulator);
    }

    private void changeStateWhileTheOtherDoes(XuqmEmulator emulator) throws Exception {
        assertThat(emulator).isSameAs(ofBeforeEach);
        SEEN.add(emulator);
        BOTH.await(60, TimeUnit.SECONDS);
        emulator.addAccounts(List.of("somebody"));
        BOTH.await(60, TimeUnit.SECONDS);
        assertThat(emulator.accountCount()).isEqualTo(2);
        assertThatIllegalStateException()
                .isThrownBy(XUQM::emulator)
                .withMessageStartingWith("each test has an emulator of its own: take it as a parameter");
    }

    @AfterAll
    static void eachIsClosedWithItsTest() {
        assertThat(SEEN).hasSize(2).noneMatch(XuqmEmulator::isRunning);
    }
}
