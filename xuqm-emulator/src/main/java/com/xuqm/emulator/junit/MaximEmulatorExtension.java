package com.xuqm.emulator.junit;

import com.xuqm.emulator.MaximEmulator;
import com.xuqm.emulator.MaximEmulatorBuilder;
import java.util.function.Supplier;

/** Runs an emulator of Maxim for tests. */
public final class MaximEmulatorExtension extends EmulatorExtension<MaximEmulator> {

    /** Creates an extension whose emulator has all defaults. */
    public MaximEmulatorExtension() {
        this(MaximEmulator::start, false);
    }

    private MaximEmulatorExtension(Supplier<MaximEmulator> starter, boolean perTest) {
        super(MaximEmulator.class, starter, perTest);
    }

    /**
     * An extension whose emulator is set up by a builder.
     *
     * @param builder the builder; it is used when the first test begins
     * @return the extension
     */
    public static MaximEmulatorExtension of(MaximEmulatorBuilder builder) {
        return new MaximEmulatorExtension(builder::start, false);
    }

    /**
     * An extension that starts an emulator for each test, so that tests may run in parallel. The test takes it as a parameter.
     *
     * @param builder the builder, used for each of them
     * @return the extension, for a static field
     */
    public static MaximEmulatorExtension perTest(MaximEmulatorBuilder builder) {
        return new MaximEmulatorExtension(builder::start, true);
    }
}
