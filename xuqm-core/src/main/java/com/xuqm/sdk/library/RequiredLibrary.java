package com.xuqm.sdk.library;

import com.xuqm.sdk.error.XuqmConfigurationException;
import com.xuqm.sdk.internal.check.Checks;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A library that a module needs, of which the application may have brought along another version, or none. Touches no class of the
 * library but where {@link LibraryPart} says so, so that a module can hold it where the library is missing.
 *
 * <pre>{@code
 * static final RequiredLibrary GSON = RequiredLibrary.of(
 *         GsonLibrary.class,
 *         "xuqm-json-gson",
 *         "set the version in the build, or use xuqm-json-jackson",
 *         LibraryPart.of("com.google.code.gson", "gson", "2.10", "com.google.gson.Gson"));
 *
 * JsonBinding binding = GSON.requiredBy(GsonJsonBinding::new);
 * }</pre>
 */
public final class RequiredLibrary {

    private final Class<?> user;
    private final String module;
    private final String remedy;
    private final List<LibraryPart> parts;

    /** Whether it fits, once that was found: a class loader does not change what it gives, and a long manifest takes 60 ms to read. */
    private volatile boolean fits;

    private RequiredLibrary(Class<?> user, String module, String remedy, List<LibraryPart> parts) {
        this.user = user;
        this.module = module;
        this.remedy = remedy;
        this.parts = parts;
    }

    /**
     * Describes a library.
     *
     * @param user a class of the module, through whose class loader the library is looked at
     * @param module the module's name for messages
     * @param remedy what a user can do about one that is there and does not fit, such as {@code set the version in the build}; one that
     *     is missing is to be added
     * @param parts the artifacts of the library that the module uses
     * @return the library
     */
    public static RequiredLibrary of(Class<?> user, String module, String remedy, LibraryPart... parts) {
        List<LibraryPart> present = parts == null ? null : Arrays.asList(parts);
        return new RequiredLibrary(
                Checks.notNull("user", user),
                Checks.notBlank("module", module),
                Checks.notBlank("remedy", remedy),
                Checks.elements("parts", present));
    }

    /**
     * Makes what needs the library.
     *
     * @param making makes it
     * @param <T> what is made
     * @return what was made
     * @throws XuqmConfigurationException if the library is missing, is known to be too old, or does not link; the text tells the
     *     versions found and needed and the remedy
     */
    public <T> T requiredBy(Supplier<T> making) {
        Checks.notNull("making", making);
        check();
        try {
            return making.get();
        } catch (LinkageError e) {
            throw refusal(e);
        }
    }

    /**
     * Checks the version. What is missing shows when it is missed.
     *
     * @throws XuqmConfigurationException if the library is known to be too old
     */
    public void check() {
        if (fits) {
            return;
        }
        if (isTooOld()) {
            throw refusal(null);
        }
        fits = true;
    }

    /**
     * Gives the failure of whoever needs the library, and has not got it.
     *
     * @param cause what did not link, {@code null} if nothing was tried
     * @return the failure, whose text is {@link #refusalText}
     */
    public XuqmConfigurationException refusal(@Nullable LinkageError cause) {
        return new XuqmConfigurationException(refusalText(cause), null, cause);
    }

    /**
     * Says what is wrong, in one sentence: what is needed, what was found, and the remedy.
     *
     * @param cause what did not link, {@code null} if nothing was tried
     * @return the sentence
     */
    public String refusalText(@Nullable LinkageError cause) {
        String needed = list(parts.stream(), LibraryPart::needed);
        String found = list(parts.stream(), part -> part.found(loader()));
        if (isMissing()) {
            return module + " needs " + needed + ", but found " + found + "; add " + missing()
                    + " to the build, which com.xuqm:" + module + " brings along unless it is excluded"
                    + (isTooOld() ? "; " + remedy : "");
        }
        if (cause == null || isTooOld()) {
            return module + " needs " + needed + ", but found " + found + "; " + remedy;
        }
        // The versions do not tell what is wrong, so the JVM has to. Its words name classes and methods.
        return module + " does not fit the classes that are there (" + cause + "): it needs " + needed + ", and found "
                + found + "; " + remedy;
    }

    private boolean isTooOld() {
        return parts.stream().anyMatch(part -> part.isTooOld(loader()));
    }

    private boolean isMissing() {
        return parts.stream().anyMatch(part -> part.isMissing(loader()));
    }

    private String missing() {
        return list(parts.stream().filter(part -> part.isMissing(loader())), LibraryPart::coordinates);
    }

    private static String list(Stream<LibraryPart> parts, Function<LibraryPart, String> words) {
        return parts.map(words).collect(Collectors.joining(" and "));
    }

    private ClassLoader loader() {
        ClassLoader own = user.getClassLoader();
        return own == null ? ClassLoader.getSystemClassLoader() : own;
    }
}
