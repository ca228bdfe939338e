package com.xuqm.sdk.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.xuqm.sdk.error.XuqmConfigurationException;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A library that a module needs")
class RequiredLibraryTest {

    private static final LibraryPart PART = LibraryPart.of("org.example", "lib", "2.10", "org.example.Lib");
    private static final String POM = "META-INF/maven/org.example/lib/pom.properties";
    private static final String REFUSED =
            "xuqm-own needs org.example:lib 2.10 or newer, but found %s; set the version in the build";

    @TempDir
    private Path folder;

    private final List<URL> path = new ArrayList<>();
    private final List<URLClassLoader> loaders = new ArrayList<>();

    @AfterEach
    void close() throws IOException {
        for (URLClassLoader loader : loaders) {
            loader.close();
        }
    }

    /** A place on the class path, with or without the class of the library. */
    private Path place(String name, boolean hasTheClass) throws IOException {
        Path place = Files.createDirectories(folder.resolve(name));
        path.add(place.toUri().toURL());
        return hasTheClass ? write(place, "org/example/Lib.class", "") : place;
    }

    private static Path write(Path place, String file, String text) throws IOException {
        Files.createDirectories(place.resolve(file).getParent());
        Files.writeString(place.resolve(file), text);
        return place;
    }

    private Path library(String version) throws IOException {
        return write(place("lib", true), POM, "version=" + version + "\n");
    }

    private RequiredLibrary required(LibraryPart... parts) {
        URLClassLoader loader = new URLClassLoader(path.toArray(new URL[0]), null);
        loaders.add(loader);
        Object user = Proxy.newProxyInstance(loader, new Class<?>[] {Runnable.class}, (proxy, method, args) -> null);
        return RequiredLibrary.of(user.getClass(), "xuqm-own", "set the version in the build", parts);
    }

    private static String refusal(RequiredLibrary library) {
        Throwable failure = catchThrowable(() -> library.requiredBy(() -> "made"));
        assertThat(failure)
                .isExactlyInstanceOf(XuqmConfigurationException.class)
                .hasNoCause();
        return failure.getMessage();
    }

    private static String refusal(RequiredLibrary library, LinkageError error) {
        Throwable failure = catchThrowable(() -> library.requiredBy(() -> {
            throw error;
        }));
        assertThat(failure)
                .isExactlyInstanceOf(XuqmConfigurationException.class)
                .hasCause(error);
        return failure.getMessage();
    }

    private static void assertTaken(RequiredLibrary library) {
        assertThat(library.requiredBy(() -> "made")).isEqualTo("made");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.99.99", "2.0", "2.9.1", "2.9-beta1"})
    void that_is_too_old_is_refused_in_one_sentence(String version) throws IOException {
        library(version);

        assertThat(refusal(required(PART))).isEqualTo(REFUSED.formatted("lib " + version));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2.10", "2.10.1", "2.11-beta1", "3.0", "unknown", ""})
    void that_is_new_enough_or_of_an_unknown_version_is_tried(String version) throws IOException {
        library(version);

        assertTaken(required(PART));
    }

    @Test
    void that_is_missing_is_told_when_it_is_missed() {
        NoClassDefFoundError missing = new NoClassDefFoundError("org/example/Lib");

        assertThat(refusal(required(PART), missing))
                .isEqualTo(
                        "xuqm-own needs org.example:lib 2.10 or newer, but found no lib; add org.example:lib to the build,"
                                + " which com.xuqm:xuqm-own brings along unless it is excluded");
        assertTaken(required(PART)); // in a native image no file of a class can be seen
    }

    @Test
    void that_tells_no_version_is_named_with_what_did_not_link() throws IOException {
        place("lib", true);

        assertThat(refusal(required(PART), new NoSuchMethodError("Lib.more()")))
                .isEqualTo(
                        "xuqm-own does not fit the classes that are there (java.lang.NoSuchMethodError: Lib.more()): it needs"
                                + " org.example:lib 2.10 or newer, and found lib of an unknown version; set the version in the build");
    }

    @Test
    void whose_parts_do_not_belong_together_is_told_by_the_part_that_is_too_old() throws IOException {
        library("2.12");
        write(place("core", false), "org/example/Core.class", "");
        write(folder.resolve("core"), "META-INF/maven/org.example/core/pom.properties", "version=2.3");
        LibraryPart core = LibraryPart.of("org.example", "core", "2.10", "org.example.Core");

        assertThat(refusal(required(PART, core)))
                .isEqualTo(
                        "xuqm-own needs org.example:lib 2.10 or newer and org.example:core 2.10 or newer, but found lib"
                                + " 2.12 and core 2.3; set the version in the build");
    }

    @Test
    void that_is_half_missing_and_half_too_old_is_told_of_both() throws IOException {
        library("2.3");
        LibraryPart core = LibraryPart.of("org.example", "core", "2.10", "org.example.Core");

        assertThat(refusal(required(PART, core)))
                .isEqualTo(
                        "xuqm-own needs org.example:lib 2.10 or newer and org.example:core 2.10 or newer, but found lib"
                                + " 2.3 and no core; add org.example:core to the build, which com.xuqm:xuqm-own brings along unless"
                                + " it is excluded; set the version in the build");
    }

    @Test
    void is_not_judged_by_the_files_of_a_copy_in_another_jar() throws IOException {
        write(place("shaded", false), POM, "version=1.0");
        library("2.12");

        assertTaken(required(PART));
    }

    @Test
    void is_judged_by_the_copy_that_comes_first_on_the_class_path() throws IOException {
        library("2.3");
        write(place("second", true), POM, "version=2.12");

        assertThat(refusal(required(PART))).isEqualTo(REFUSED.formatted("lib 2.3"));
    }

    @Test
    void may_tell_its_version_in_a_file_of_its_own_which_counts_more() throws IOException {
        write(library("2.3"), "org/example/version.properties", "release=2.12");

        assertTaken(required(PART.withVersionIn("org/example/version.properties", "release")));
        assertThat(refusal(required(PART.withVersionIn("org/example/gone.properties", "release"))))
                .isEqualTo(REFUSED.formatted("lib 2.3"));
    }

    @Test
    void may_tell_its_version_by_code_of_its_own_which_counts_most() throws IOException {
        library("2.12");

        assertThat(refusal(required(PART.withVersionOf(() -> "2.3")))).isEqualTo(REFUSED.formatted("lib 2.3"));
        assertTaken(required(PART.withVersionOf(() -> null)));
        assertTaken(required(PART.withVersionOf(() -> {
            throw new NoClassDefFoundError("org/example/PackageVersion");
        })));
    }

    @Test
    void that_has_what_only_new_ones_have_is_believed_more_than_a_file() throws IOException {
        library("2.3");

        assertTaken(required(PART.withProof(() -> true)));
        assertThat(refusal(required(PART.withProof(() -> false)))).isEqualTo(REFUSED.formatted("lib 2.3"));
        assertThat(refusal(required(PART.withProof(() -> {
                    throw new NoClassDefFoundError("org/example/New");
                }))))
                .isEqualTo(REFUSED.formatted("lib 2.3"));
    }

    @Test
    void that_tells_no_version_is_judged_by_what_only_new_ones_have() throws IOException {
        assertTaken(required(PART.withProof(() -> false))); // there is none, as far as can be seen
        place("lib", true);

        assertTaken(required(PART.withProof(() -> true)));
        assertThat(refusal(required(PART.withProof(() -> false))))
                .isEqualTo(REFUSED.formatted("lib of an unknown version"));
    }

    @Test
    void with_a_file_that_cannot_be_read_is_tried() throws IOException {
        write(place("lib", true), POM, "version=\\u12");

        assertTaken(required(PART));
    }

    @Test
    void leaves_other_failures_of_what_needs_it_alone() {
        IllegalArgumentException own = new IllegalArgumentException("option http2");

        assertThat(catchThrowable(() -> required(PART).requiredBy(() -> {
                    throw own;
                })))
                .isSameAs(own);
    }

    @Test
    void must_have_a_lowest_version_that_can_be_compared() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LibraryPart.of("org.example", "lib", "new", "org.example.Lib"))
                .withMessage("lowest must begin with two numbers, such as 2.10");
    }

    @Test
    void of_the_jdk_has_the_class_loader_of_the_application() {
        RequiredLibrary jdk = RequiredLibrary.of(
                String.class, "own", "remedy", LibraryPart.of("g", "core", "1.0", RequiredLibrary.class.getName()));

        assertThat(jdk.refusalText(null)).contains("found core of an unknown version");
    }

    @Test
    @DisplayName("is looked at once, if it fits: its version may be costly to read")
    void isLookedAtOnce() {
        AtomicInteger looks = new AtomicInteger();
        RequiredLibrary library = required(PART.withVersionOf(() -> "2.1" + looks.getAndIncrement()));

        library.requiredBy(() -> "made");
        int first = looks.get();
        library.requiredBy(() -> "made");

        assertThat(first).isPositive();
        assertThat(looks).hasValue(first);
    }
}
