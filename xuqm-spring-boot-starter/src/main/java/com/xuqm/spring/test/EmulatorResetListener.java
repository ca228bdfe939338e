package com.xuqm.spring.test;

import com.xuqm.emulator.XuqmEmulator;
import org.springframework.core.Ordered;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.support.AbstractTestExecutionListener;
import org.springframework.util.ClassUtils;

/** Resets the emulator before each test method, in tests that have one of this package's. */
final class EmulatorResetListener extends AbstractTestExecutionListener {

    private static final boolean HAS_EMULATOR =
            ClassUtils.isPresent("com.xuqm.emulator.XuqmEmulator", EmulatorResetListener.class.getClassLoader());

    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }

    @Override
    public void beforeTestMethod(TestContext test) {
        if (HAS_EMULATOR && test.hasApplicationContext()) {
            Resetting.reset(test);
        }
    }

    /** A class of its own, because the emulator's may be missing. */
    private static final class Resetting {

        private static void reset(TestContext test) {
            if (test.getApplicationContext().containsBean(EmulatorContextCustomizer.EMULATOR)) {
                test.getApplicationContext()
                        .getBean(EmulatorContextCustomizer.EMULATOR, XuqmEmulator.class)
                        .reset();
            }
        }
    }
}
