package com.xuqm.emulator.junit;

import com.xuqm.emulator.XuqmEmulator;
import com.xuqm.emulator.XuqmEmulatorBuilder;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

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
 *
 * <p>One emulator serves all tests of a class, nested ones included, and is {@linkplain
 * XuqmEmulator#reset() reset} before each test; those that run in parallel share its state, so let them not. As an instance
 * field, or by {@link #perTest}, each test has an emulator of its own. It is closed when the class, or the test, is over.
 *
 * <p>Where several extensions meet, such as two backends of one test, a parameter is the emulator of the one that was registered
 * last: of the inner class before the outer one, of a field before an annotation. Ask the others by their {@link #emulator()}.
 */
public final class XuqmEmulatorExtension
        implements BeforeAllCallback, BeforeEachCallback, AfterEachCallback, AfterAllCallback, ParameterResolver {

    private static final Namespace NAMESPACE = Namespace.create(XuqmEmulatorExtension.class);

    /** Where in the store it stands whose emulator parameters get: JUnit takes no two answers to a parameter. */
    private static final String GIVES_PARAMETERS = "gives parameters";

    private final Supplier<XuqmEmulator> starter;
    private final boolean perTest;

    /** The emulators of tests that are running, by the test's id, if each has its own. */
    private final Map<String, XuqmEmulator> emulators = new ConcurrentHashMap<>();

    /** The emulator of all tests, if they share it. */
    private @Nullable XuqmEmulator shared;

    /** How many classes are in the middle of their tests: nested ones, and those of one base class. */
    private int openClasses;

    /** Creates an extension whose emulator has all defaults. */
    public XuqmEmulatorExtension() {
        this(XuqmEmulator::start, false);
    }

    private XuqmEmulatorExtension(Supplier<XuqmEmulator> starter, boolean perTest) {
        this.starter = starter;
        this.perTest = perTest;
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

    /**
     * The running emulator.
     *
     * @return the emulator
     * @throws IllegalStateException if no test is running, or each test has an emulator of its own
     */
    public synchronized XuqmEmulator emulator() {
        if (perTest) {
            throw new IllegalStateException(
                    "each test has an emulator of its own: take it as a parameter of the test, of @BeforeEach or of @AfterEach");
        }
        XuqmEmulator running = shared;
        if (running == null) {
            throw new IllegalStateException(
                    "the emulator does not run: is the field annotated with @RegisterExtension?");
        }
        return running;
    }

    @Override
    public synchronized void beforeAll(ExtensionContext context) {
        giveParameters(context);
        if (!perTest) {
            openClasses++;
            start();
        }
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        giveParameters(context);
        if (perTest) {
            emulators.put(context.getUniqueId(), starter.get());
        } else {
            start().reset();
        }
    }

    @Override
    public synchronized void afterEach(ExtensionContext context) {
        if (perTest) {
            close(emulators.remove(context.getUniqueId()));
        } else if (openClasses == 0) {
            stop();
        } else {
            // Whoever still hangs on a stalled answer would hang on into the next test.
            emulator().faults().clear();
        }
    }

    @Override
    public synchronized void afterAll(ExtensionContext context) {
        if (!perTest && --openClasses == 0) {
            stop();
        }
    }

    private synchronized XuqmEmulator start() {
        XuqmEmulator running = shared;
        if (running == null) {
            running = starter.get();
            shared = running;
        }
        return running;
    }

    private void stop() {
        XuqmEmulator running = shared;
        shared = null;
        close(running);
    }

    private static void close(@Nullable XuqmEmulator running) {
        if (running != null) {
            running.close();
        }
    }

    private void giveParameters(ExtensionContext context) {
        context.getStore(NAMESPACE).put(GIVES_PARAMETERS, this);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        if (parameter.getParameter().getType() != XuqmEmulator.class) {
            return false;
        }
        Object giver = context.getStore(NAMESPACE).get(GIVES_PARAMETERS);
        if (giver == null) {
            // A constructor that runs before all else: whoever is asked first.
            giveParameters(context);
            return true;
        }
        return giver == this;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        XuqmEmulator own = emulators.get(context.getUniqueId());
        return own == null ? emulator() : own;
    }
}
