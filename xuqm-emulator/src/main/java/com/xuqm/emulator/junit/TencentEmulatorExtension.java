package com.xuqm.emulator.junit;

import com.xuqm.emulator.TencentEmulator;
import com.xuqm.emulator.TencentEmulatorBuilder;
import java.util.function.Supplier;

/**
 * Runs an emulator of Tencent Cloud IM for tests, with JUnit 5.8 or newer, in the same ways as {@link XuqmEmulatorExtension}.
 *
 * <pre>{@code
 * @ExtendWith(TencentEmulatorExtension.class)
 * class ChatTest {
 *   @Test
 *   void greets(TencentEmulator tencent) { ... }
 * }
 * }</pre>
 */
public final class TencentEmulatorExtension extends EmulatorExtension<TencentEmulator> {

    /** Creates an extension whose emulator has all defaults. */
    public TencentEmulatorExtension() {
        this(TencentEmulator::start, false);
    }

    private TencentEmulatorExtension(Supplier<TencentEmulator> starter, boolean perTest) {
        super(TencentEmulator.class, starter, perTest);
    }

    /**
     * An extension whose emulator is set up by a builder.
     *
     * @param builder the builder; it is used when the first test begins
     * @return the extension
     */
    public static TencentEmulatorExtension of(TencentEmulatorBuilder builder) {
        return new TencentEmulatorExtension(builder::start, false);
    }

    /**
     * An extension that starts an emulator for each test, so that tests may run in parallel. The test, and what runs before and
     * after it, takes it as a parameter.
     *
     * @param builder the builder, used for each of them
     * @return the extension, for a static field
     */
    public static TencentEmulatorExtension perTest(TencentEmulatorBuilder builder) {
        return new TencentEmulatorExtension(builder::start, true);
    }
}
