package com.xuqm.emulator.junit;

import com.xuqm.emulator.XuqmEmulator;
import com.xuqm.emulator.XuqmEmulatorBuilder;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Runs an emulator for tests. Two ways to use it:
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
 *
 * <p>One emulator serves all tests of a class, nested ones included, and is {@linkplain
 * XuqmEmulator#reset() reset} before each test. As an instance field, it starts anew for each test.
 * It is closed when the class, or the test, is over. Test methods that run in parallel share its
 * state, so let them not.
 */
public final class XuqmEmulatorExtension
        implements BeforeAllCallback, BeforeEachCallback, AfterEachCallback, AfterAllCallback, ParameterResolver {

    private final Supplier<XuqmEmulator> starter;
    private @Nullable XuqmEmulator emulator;

    /** How many classes are in the middle of their tests: nested ones, and those of one base class. */
    private int openClasses;

    /** Creates an extension whose emulator has all defaults. */
    public XuqmEmulatorExtension() {
        this(XuqmEmulator::start);
    }

    private XuqmEmulatorExtension(Supplier<XuqmEmulator> starter) {
        this.starter = starter;
    }

    /**
     * An extension whose emulator is set up by a builder.
     *
     * @param builder the builder; it is used when the first test begins
     * @return the extension
     */
    public static XuqmEmulatorExtension of(XuqmEmulatorBuilder builder) {
        return new XuqmEmulatorExtension(builder::start);
    }

    /**
     * The running emulator.
     *
     * @return the emulator
     * @throws IllegalStateException if no test is running
     */
    public synchronized XuqmEmulator emulator() {
        XuqmEmulator running = emulator;
        if (running == null) {
            throw new IllegalStateException(
                    "the emulator does not run: is the field annotated with @RegisterExtension?");
        }
        return running;
    }

    @Override
    public synchronized void beforeAll(ExtensionContext context) {
        openClasses++;
        start();
    }

    @Override
    public synchronized void beforeEach(ExtensionContext context) {
        start().reset();
    }

    @Override
    public synchronized void afterEach(ExtensionContext context) {
        if (openClasses == 0) {
            stop();
        } else {
            // Whoever still hangs on a stalled answer would hang on into the next test.
            emulator().faults().clear();
        }
    }

    @Override
    public synchronized void afterAll(ExtensionContext context) {
        openClasses--;
        if (openClasses == 0) {
            stop();
        }
    }

    private XuqmEmulator start() {
        XuqmEmulator running = emulator;
        if (running == null) {
            running = starter.get();
            emulator = running;
        }
        return running;
    }

    private void stop() {
        XuqmEmulator running = emulator;
        emulator = null;
        if (running != null) {
            running.close();
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == XuqmEmulator.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return emulator();
    }
}
