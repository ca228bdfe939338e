package com.xuqm.sdk.internal.discovery;

import com.xuqm.sdk.error.XuqmConfigurationException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Finds the implementation of an SPI. Providers are looked for through the SPI's own class loader and, if it knows none, or none
 * of the name that is asked for, through the thread's context class loader. The one with the highest rank is taken, whatever the order of the class path. Nothing is
 * cached: each client holds what was found for it.
 *
 * @param <P> the provider type
 */
public final class Discovery<P> {

    private static final System.Logger LOG = System.getLogger("com.xuqm.sdk");

    /** More providers than this do not fail; an iterator that does not get on does. */
    private static final int MOST_BROKEN = 100;

    private final Class<P> spi;
    private final String what;
    private final String property;
    private final Function<P, String> name;
    private final ToIntFunction<P> rank;
    private final String artifact;

    /**
     * Describes what to look for.
     *
     * @param spi the provider type
     * @param what its name for messages, such as {@code transport}
     * @param property the system property that can name one, such as {@code xuqm.transport}
     * @param name tells a provider's name
     * @param rank tells a provider's rank
     * @param artifact the module to add to a build that has none
     */
    public Discovery(
            Class<P> spi,
            String what,
            String property,
            Function<P, String> name,
            ToIntFunction<P> rank,
            String artifact) {
        this.spi = spi;
        this.what = what;
        this.property = property;
        this.name = name;
        this.rank = rank;
        this.artifact = artifact;
    }

    /**
     * Finds a provider.
     *
     * @param wanted the name that the builder was given, {@code null} to go by the system property and then by rank
     * @return the provider
     * @throws XuqmConfigurationException if there is none, none of that name, or two of the same highest rank
     */
    public P find(@Nullable String wanted) {
        return find(wanted, List.of(), provider -> true);
    }

    /**
     * Finds a provider that can do what is asked for. Nobody is asked who would not be taken anyway: an answer may load a library.
     *
     * @param wanted the name that the builder was given, {@code null} to go by the system property and then by rank
     * @param builtIn providers that are there without being looked for
     * @param suits tells whether a provider can do it
     * @return the provider
     * @throws XuqmConfigurationException if there is none, none of that name, or two of the same highest rank
     */
    public P find(@Nullable String wanted, List<P> builtIn, Predicate<P> suits) {
        List<Throwable> broken = new ArrayList<>();
        String byName = nameGiven(wanted);
        return choose(byName, search(byName, builtIn, suits, broken), suits, broken);
    }

    /**
     * Something that a provider made.
     *
     * @param name the provider's name
     * @param value what it made
     * @param <T> what is made
     */
    public record Made<T>(String name, T value) {}

    /**
     * Finds a provider and has it make something. One that nobody named and that cannot be used here, since the library behind it is
     * missing or does not fit, is passed over with a warning for the next. One that was named is not replaced.
     *
     * @param wanted the name that the builder was given, {@code null} to go by the system property and then by rank
     * @param making makes it; what it refuses by an {@code IllegalArgumentException} is the caller's to hear
     * @param <T> what is made
     * @return what was made
     * @throws XuqmConfigurationException if there is none, none of that name, two of the same highest rank, or none that can be used
     */
    public <T> Made<T> make(@Nullable String wanted, Function<P, T> making) {
        List<Throwable> broken = new ArrayList<>();
        String byName = nameGiven(wanted);
        Predicate<P> any = provider -> true;
        List<P> found = search(byName, List.of(), any, broken);
        XuqmConfigurationException unusable = null;
        P tried = choose(byName, found, any, broken);
        while (true) {
            try {
                return new Made<>(name.apply(tried), making.apply(tried));
            } catch (XuqmConfigurationException | LinkageError e) {
                XuqmConfigurationException refusal = refusal(tried, e);
                unusable = unusable == null ? refusal : suppressing(unusable, refusal);
                found.remove(tried);
                if (byName != null || found.isEmpty()) {
                    throw unusable;
                }
                tried = highest(found, any, broken);
                LOG.log(System.Logger.Level.WARNING, passedOver(refusal, tried));
            }
        }
    }

    private static XuqmConfigurationException suppressing(XuqmConfigurationException first, Throwable further) {
        first.addSuppressed(further);
        return first;
    }

    private String passedOver(XuqmConfigurationException refusal, P instead) {
        return "the " + what + " " + describe(instead) + " is used instead of one that ranks higher, because "
                + refusal.getMessage() + "; name the one you want in the client's builder or by the system property "
                + property + " to be rid of this warning";
    }

    private XuqmConfigurationException refusal(P provider, Throwable thrown) {
        return thrown instanceof XuqmConfigurationException refusal
                ? refusal
                : new XuqmConfigurationException(
                        "the " + what + " " + describe(provider) + " does not fit the classes that are there (" + thrown
                                + "); give it the libraries that it was made for, or use another",
                        null,
                        thrown);
    }

    private @Nullable String nameGiven(@Nullable String wanted) {
        String given = wanted == null ? System.getProperty(property) : wanted;
        return given == null || given.isBlank() ? null : given.trim();
    }

    private P choose(@Nullable String byName, List<P> found, Predicate<P> suits, List<Throwable> broken) {
        P chosen = byName == null ? highest(found, suits, broken) : named(byName, found, suits, broken);
        if (LOG.isLoggable(System.Logger.Level.DEBUG)) {
            LOG.log(System.Logger.Level.DEBUG, "{0}: {1}, out of {2}", what, describe(chosen), describe(found));
        }
        return chosen;
    }

    private List<P> search(@Nullable String byName, List<P> builtIn, Predicate<P> suits, List<Throwable> broken) {
        Map<String, P> providers = new LinkedHashMap<>(); // one provider may be declared in several ways
        load(spi.getClassLoader(), providers, broken);
        builtIn.forEach(provider -> providers.putIfAbsent(provider.getClass().getName(), provider));
        if (byName == null ? providers.size() == builtIn.size() : pick(byName, providers.values(), suits) == null) {
            load(Thread.currentThread().getContextClassLoader(), providers, broken);
        }
        return new ArrayList<>(providers.values());
    }

    /**
     * Finds nothing of several kinds, and says so of all of them at once: who adds one module only to be told of the next has built in
     * vain.
     *
     * @param wanted the kinds that are needed
     * @return the failure, or null unless no provider at all is found for any of them
     */
    public static @Nullable XuqmConfigurationException noneOf(List<Discovery<?>> wanted) {
        List<Throwable> broken = new ArrayList<>();
        for (Discovery<?> discovery : wanted) {
            if (discovery.findsAny(broken)) {
                return null;
            }
        }
        return failure(
                "no " + wanted.stream().map(discovery -> discovery.what).collect(Collectors.joining(" and no "))
                        + " was found. " + advice(wanted),
                broken);
    }

    private boolean findsAny(List<Throwable> broken) {
        return !search(null, List.of(), provider -> true, broken).isEmpty();
    }

    private void load(@Nullable ClassLoader loader, Map<String, P> providers, List<Throwable> broken) {
        Iterator<P> iterator = ServiceLoader.load(spi, loader).iterator();
        while (true) {
            try {
                if (!iterator.hasNext()) {
                    return;
                }
                P provider = iterator.next();
                describe(provider); // whoever cannot even be described would fail later
                providers.putIfAbsent(provider.getClass().getName(), provider);
            } catch (ServiceConfigurationError | LinkageError e) {
                LOG.log(
                        System.Logger.Level.DEBUG,
                        () -> "a " + what + " provider cannot be used and is passed over",
                        e);
                broken.add(e);
                if (broken.size() > MOST_BROKEN) {
                    return; // an iterator that fails for ever
                }
            }
        }
    }

    private @Nullable P pick(String wanted, Collection<P> found, Predicate<P> suits) {
        for (P provider : found) {
            if (name.apply(provider).equals(wanted) && suits.test(provider)) {
                return provider;
            }
        }
        return null;
    }

    private P named(String wanted, List<P> found, Predicate<P> suits, List<Throwable> broken) {
        P chosen = pick(wanted, found, suits);
        if (chosen != null) {
            return chosen;
        }
        found.removeIf(suits.negate());
        throw failure(
                "there is no " + what + " named \"" + wanted + "\"; found: " + describe(found)
                        + (found.isEmpty() ? ". " + advice(List.of(this)) : ""),
                broken);
    }

    private P highest(List<P> found, Predicate<P> suits, List<Throwable> broken) {
        found.sort(Comparator.comparingInt(rank).reversed());
        P first = null;
        for (P provider : found) {
            if (first != null && rank.applyAsInt(provider) < rank.applyAsInt(first)) {
                break;
            }
            if (suits.test(provider)) {
                if (first != null) {
                    throw failure(
                            "two " + what + "s claim the same highest rank: " + describe(first) + " and "
                                    + describe(provider)
                                    + "; remove one, or name the one you want in the client's builder or by the system"
                                    + " property " + property,
                            broken);
                }
                first = provider;
            }
        }
        if (first == null) {
            throw failure("no " + what + " was found. " + advice(List.of(this)), broken);
        }
        return first;
    }

    private static String advice(List<Discovery<?>> missing) {
        boolean one = missing.size() == 1;
        return "Add one " + (one ? "" : "of each ") + "to your build, for instance\n\n"
                + Coordinates.of(
                        missing.stream().map(discovery -> discovery.artifact).toList())
                + "\n\nLooked for providers of "
                + missing.stream().map(discovery -> discovery.spi.getName()).collect(Collectors.joining(" and "))
                + " through the class loader of the SDK and the thread's context class loader. If the "
                + (one ? "module is" : "modules are")
                + " there, the usual causes are a fat jar built without merging META-INF/services (use the"
                + " ServicesResourceTransformer of maven-shade-plugin or mergeServiceFiles() of the shadow plugin), a module"
                + " path on which nothing requires the module, or a native image without its metadata.";
    }

    private static XuqmConfigurationException failure(String message, List<Throwable> broken) {
        String hint = broken.isEmpty()
                ? ""
                : " (" + broken.size() + " provider(s) could not be used, see the suppressed exceptions)";
        XuqmConfigurationException failure = new XuqmConfigurationException(message + hint);
        broken.forEach(failure::addSuppressed);
        return failure;
    }

    private String describe(P provider) {
        return name.apply(provider) + " (" + provider.getClass().getName() + ", rank " + rank.applyAsInt(provider)
                + ")";
    }

    private String describe(List<P> providers) {
        return providers.isEmpty()
                ? "none"
                : providers.stream().map(this::describe).collect(Collectors.joining(", "));
    }
}
