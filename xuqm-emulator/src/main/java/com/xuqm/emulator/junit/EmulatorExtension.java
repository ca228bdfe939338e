package com.xuqm.emulator.junit;

import com.xuqm.emulator.Emulator;
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
import org.junit.jupiter.api.extension.ExtensionContext.Store;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Runs an emulator for tests, with JUnit 5.8 or newer.
 *
 * <p>One emulator serves all tests of a class, nested ones included, and is {@linkplain Emulator#reset() reset} before each test; those
 * that run in parallel share its state, so let them not. As an instance field, or by the method {@code perTest} of the extension, each
 * test has an emulator of its own. It is closed when the class, or the test, is over.
 *
 * <p>Where several extensions for one kind of emulator meet, such as two backends of one test, a parameter is the emulator of the one that
 * was registered last: of the inner class before the outer one, of a field before an annotation. Ask the others by their
 * {@link #emulator()}.
 *
 * @param <E> the emulator
 */
public abstract class EmulatorExtension<E extends Emulator>
        implements BeforeAllCallback, BeforeEachCallback, AfterEachCallback, AfterAllCallback, ParameterResolver {

    /** Where in the store it stands whose emulator parameters get: JUnit takes no two answers to a parameter. */
    private static final String GIVES_PARAMETERS = "gives parameters";

    private final Class<E> type;
    private final Supplier<E> starter;
    private final boolean perTest;

    /** The emulators of tests that are running, by the test's id, if each has its own. */
    private final Map<String, E> emulators = new ConcurrentHashMap<>();

    /** The emulator of all tests, if they share it. */
    private @Nullable E shared;

    /** How many classes are in the middle of their tests: nested ones, and those of one base class. */
    private int openClasses;

    EmulatorExtension(Class<E> type, Supplier<E> starter, boolean perTest) {
        this.type = type;
        this.starter = starter;
        this.perTest = perTest;
    }

    /**
     * The running emulator.
     *
     * @return the emulator
     * @throws IllegalStateException if no test is running, or each test has an emulator of its own
     */
    public final synchronized E emulator() {
        if (perTest) {
            throw new IllegalStateException(
                    "each test has an emulator of its own: take it as a parameter of the test, of @BeforeEach or of @AfterEach");
        }
        E running = shared;
        if (running == null) {
            throw new IllegalStateException(
                    "the emulator does not run: is the field annotated with @RegisterExtension?");
        }
        return running;
    }

    @Override
    public final synchronized void beforeAll(ExtensionContext context) {
        giveParameters(context);
        if (!perTest) {
            openClasses++;
            start();
        }
    }

    @Override
    public final void beforeEach(ExtensionContext context) {
        giveParameters(context);
        if (perTest) {
            emulators.put(context.getUniqueId(), starter.get());
        } else {
            start().reset();
        }
    }

    @Override
    public final synchronized void afterEach(ExtensionContext context) {
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
    public final synchronized void afterAll(ExtensionContext context) {
        if (!perTest && --openClasses == 0) {
            stop();
        }
    }

    private synchronized E start() {
        E running = shared;
        if (running == null) {
            running = starter.get();
            shared = running;
        }
        return running;
    }

    private void stop() {
        E running = shared;
        shared = null;
        close(running);
    }

    private static void close(@Nullable Emulator running) {
        if (running != null) {
            running.close();
        }
    }

    /** Emulators of different products do not get in each other's way. */
    private Store store(ExtensionContext context) {
        return context.getStore(Namespace.create(EmulatorExtension.class, type));
    }

    private void giveParameters(ExtensionContext context) {
        store(context).put(GIVES_PARAMETERS, this);
    }

    @Override
    public final boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        if (parameter.getParameter().getType() != type) {
            return false;
        }
        Object giver = store(context).get(GIVES_PARAMETERS);
        if (giver == null) {
            // A constructor that runs before all else: whoever is asked first.
            giveParameters(context);
            return true;
        }
        return giver.equals(this);
    }

    @Override
    public final Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        E own = emulators.get(context.getUniqueId());
        return own == null ? emulator() : own;
    }
}
