package com.xuqm.emulator.junit;

import com.xuqm.emulator.XuqmEmulator;
import com.xuqm.emulator.XuqmEmulatorBuilder;
import java.util.function.Supplier;

/**
 * Runs an emulator for tests, with JUnit 5.8 or newer. Two ways to use it:
 *
 * <pre>{@code
 * @ExtendWith(XuqmEmulatorExtension.class)
 * class ChatTest {
 *   @Test
 *   void greets(XuqmEmulator emulator) { ... }
 * }
 *
 * class CampaignTest {
 *   @RegisterExtension
 *   static final XuqmEmulatorExtension xuqm =
 *       XuqmEmulatorExtension.of(XuqmEmulator.builder().batchLimit(10));
 *
 *   @Test
 *   void reachesEverybody() { xuqm.emulator().addAccounts(...); }
 * }
 * }</pre>
 */
public final class XuqmEmulatorExtension extends EmulatorExtension<XuqmEmulator> {

    /** Creates an extension whose emulator has all defaults. */
    public XuqmEmulatorExtension() {
        this(XuqmEmulator::start, false);
    }

    private XuqmEmulatorExtension(Supplier<XuqmEmulator> starter, boolean perTest) {
        super(XuqmEmulator.class, starter, perTest);
    }

    /**
     * An extension whose emulator is set up by a builder.
     *
     * @param builder the builder; it is used when the first test begins
     * @return the extension
     */
    public static XuqmEmulatorExtension of(XuqmEmulatorBuilder builder) {
        return new XuqmEmulatorExtension(builder::start, false);
    }

    /**
     * An extension that starts an emulator for each test, so that tests may run in parallel. The test, and what runs before and
     * after it, takes it as a parameter.
     *
     * @param builder the builder, used for each of them
     * @return the extension, for a static field
     */
    public static XuqmEmulatorExtension perTest(XuqmEmulatorBuilder builder) {
        return new XuqmEmulatorExtension(builder::start, true);
    }
}
