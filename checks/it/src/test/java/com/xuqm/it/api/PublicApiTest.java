package com.xuqm.it.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.xuqm.it.packaging.PublishedModule;
import com.xuqm.it.support.OneStack;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("The public API")
@OneStack(because = "it looks at declarations, and calls nothing")
class PublicApiTest {

    /** Not what is exported to some modules only. */
    private static final Pattern EXPORT = Pattern.compile("^ *exports ([\\w.]+);", Pattern.MULTILINE);

    @ParameterizedTest
    @MethodSource("com.xuqm.it.packaging.PublishedModule#all")
    @DisplayName("of a module is what its committed list says")
    void is_what_the_list_says(PublishedModule module) throws IOException {
        String source = Files.readString(module.folder().resolve("src/main/java/module-info.java"));
        List<String> packages =
                EXPORT.matcher(source).results().map(match -> match.group(1)).toList();
        assertThat(packages).as("packages that " + module + " exports").isNotEmpty();

        ApiList.of(module.toString()).mustBe(PublicApi.ofPackages(packages));
    }

    @Test
    @DisplayName("is listed for no module that is gone")
    void is_listed_for_no_module_that_is_gone() throws IOException {
        try (Stream<Path> lists = Files.list(ApiList.folder())) {
            assertThat(lists.map(list -> list.getFileName().toString()))
                    .isSubsetOf(
                            PublishedModule.all().map(module -> module + ".api").toList());
        }
    }

    @Test
    @DisplayName("is what users can name, with what may be null and what is inherited from types that they cannot name")
    void is_what_users_can_name() {
        assertThat(PublicApi.of(Stream.of(
                        Hidden.class,
                        Shown.Secret.class,
                        Shown.Kind.Plain.class,
                        Shown.Kind.class,
                        Shown.Last.class,
                        Shown.class)))
                .containsExactly(
                        "com.xuqm.it.api.Shown: public abstract class Shown<T extends Comparable<T>>"
                                + " extends com.xuqm.it.api.Hidden implements Runnable",
                        "com.xuqm.it.api.Shown: protected final @Nullable T value",
                        "com.xuqm.it.api.Shown: protected new(@Nullable T)",
                        "com.xuqm.it.api.Shown: protected void step()",
                        "com.xuqm.it.api.Shown: public abstract <X> java.util.Map<X, @Nullable T>"
                                + " both(Class<? extends X>, int[]) throws java.io.IOException",
                        "com.xuqm.it.api.Shown: public static String joined(String[]) varargs",
                        "com.xuqm.it.api.Shown: public void inherited()",
                        "com.xuqm.it.api.Shown.Kind: public abstract static sealed interface Kind"
                                + " permits com.xuqm.it.api.Shown.Kind.Plain",
                        "com.xuqm.it.api.Shown.Kind.Plain: public static final enum Plain"
                                + " implements com.xuqm.it.api.Shown.Kind",
                        "com.xuqm.it.api.Shown.Kind.Plain: public static final com.xuqm.it.api.Shown.Kind.Plain FIRST",
                        "com.xuqm.it.api.Shown.Kind.Plain: public static com.xuqm.it.api.Shown.Kind.Plain"
                                + " valueOf(String)",
                        "com.xuqm.it.api.Shown.Kind.Plain: public static com.xuqm.it.api.Shown.Kind.Plain[] values()",
                        "com.xuqm.it.api.Shown.Last: public static final class Last"
                                + " extends com.xuqm.it.api.Hidden",
                        "com.xuqm.it.api.Shown.Last: public void inherited()");
    }

    @Test
    @DisplayName("differs by the lines that are gone and those that are new")
    void differs_by_lines() {
        assertThat(ApiList.difference(List.of("a", "b", "c"), List.of("a", "c", "d")))
                .isEqualTo("- b\n+ d\n");
        assertThat(ApiList.difference(List.of("a"), List.of("a"))).isEmpty();
    }
}
