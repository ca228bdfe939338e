package com.xuqm.it.packaging;

import static org.assertj.core.api.Assertions.assertThat;

import com.xuqm.emulator.junit.XuqmEmulatorExtension;
import com.xuqm.it.packaging.Jvm.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("An application in a JVM of its own")
class DiscoveryIT {

    /** Exit code of the consumer when its client cannot be built. */
    private static final int MISCONFIGURED = 3;

    @RegisterExtension
    static final XuqmEmulatorExtension emulator = new XuqmEmulatorExtension();

    @TempDir
    static Path folder;

    private static Path consumer;
    private static Path provider;

    @BeforeAll
    static void compile() {
        consumer = Apps.compiled("consumer", folder);
        provider = Apps.compiled("provider", folder);
    }

    static Stream<Pair> pairs() {
        return Pair.all();
    }

    private static Jvm jvm() {
        return new Jvm(folder);
    }

    private static Result onClassPath(Jvm jvm, List<Path> path) throws IOException, InterruptedException {
        return jvm.classPath(path).run(Apps.program(emulator.emulator(), Apps.CONSUMER));
    }

    private static Result onModulePath(Jvm jvm, List<Path> path) throws IOException, InterruptedException {
        return jvm.modulePath(path).run(Apps.program(emulator.emulator(), "-m", Apps.CONSUMER_MODULE));
    }

    private static void assertUsed(Pair pair, Result result) {
        assertThat(result.exitCode()).as(result.out() + result.err()).isZero();
        assertThat(result.out()).isEqualToIgnoringNewLines(pair.line());
    }

    private static String misconfiguration(Result result) {
        assertThat(result.exitCode()).as(result.out() + result.err()).isEqualTo(MISCONFIGURED);
        return result.out();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pairs")
    @DisplayName("works on the class path with nothing but a transport and a binding")
    void works_on_the_class_path(Pair pair) throws Exception {
        assertUsed(pair, onClassPath(jvm(), pair.with(consumer)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pairs")
    @DisplayName("works on the module path though it requires the core alone")
    void works_on_the_module_path(Pair pair) throws Exception {
        assertUsed(pair, onModulePath(jvm(), pair.with(consumer)));
    }

    @Test
    @DisplayName("gets the highest ranks on the class path, whatever its order")
    void highest_ranks_on_the_class_path() throws Exception {
        List<Path> path = new ArrayList<>(Pair.everythingWith());
        path.add(consumer);
        Collections.reverse(path);

        assertUsed(Pair.highest(), onClassPath(jvm(), Pair.everythingWith(consumer)));
        assertUsed(Pair.highest(), onClassPath(jvm(), path));
    }

    @Test
    @DisplayName("gets the highest ranks on the module path")
    void highest_ranks_on_the_module_path() throws Exception {
        assertUsed(Pair.highest(), onModulePath(jvm(), Pair.everythingWith(consumer)));
    }

    @Test
    @DisplayName("gets what a system property names")
    void system_properties_choose() throws Exception {
        Pair lowest = Pair.all()
                .min((one, other) -> Integer.compare(
                        one.transport().rank() + one.binding().rank(),
                        other.transport().rank() + other.binding().rank()))
                .orElseThrow();
        Jvm jvm = jvm().with(
                        "-Dxuqm.transport=" + lowest.transport().name(),
                        "-Dxuqm.json=" + lowest.binding().name());

        assertUsed(lowest, onClassPath(jvm, Pair.everythingWith(consumer)));
    }

    @Test
    @DisplayName("gets its own provider if that ranks highest, on the class path and on the module path")
    void own_provider_wins() throws Exception {
        List<Path> path = Pair.highest().with(consumer, provider);

        assertThat(onClassPath(jvm(), path).out()).isEqualToIgnoringNewLines("transport=own json=own");
        assertThat(onModulePath(jvm(), path).out()).isEqualToIgnoringNewLines("transport=own json=own");
    }

    @Test
    @DisplayName("is told both names if two transports have the same highest rank")
    void two_transports_of_one_rank() throws Exception {
        ProviderCard transport = Pair.highest().transport();
        Jvm jvm = jvm().with("-Down.transport.rank=" + transport.rank());

        assertThat(misconfiguration(onClassPath(jvm, Pair.everythingWith(consumer, provider))))
                .contains(
                        "two transports claim the same highest rank",
                        transport.name() + " (com.xuqm.",
                        "own (com.example.provider.OwnTransportProvider, rank " + transport.rank() + ")",
                        "xuqm.transport");
    }

    @Test
    @DisplayName("is told both names if two bindings have the same highest rank")
    void two_bindings_of_one_rank() throws Exception {
        ProviderCard binding = Pair.highest().binding();
        Jvm jvm = jvm().with("-Down.json.rank=" + binding.rank());

        assertThat(misconfiguration(onModulePath(jvm, Pair.everythingWith(consumer, provider))))
                .contains(
                        "two JSON bindings claim the same highest rank",
                        binding.name() + " (com.xuqm.",
                        "own (com.example.provider.OwnJsonProvider, rank " + binding.rank() + ")",
                        "xuqm.json");
    }

    @Test
    @DisplayName("is told what to paste into its build if there is no transport")
    void no_transport() throws Exception {
        List<Path> path = new ArrayList<>(Pair.highest().binding().module().runtimeClassPath());
        path.add(consumer);

        assertThat(misconfiguration(onClassPath(jvm(), path)))
                .contains(
                        "no transport was found",
                        "<groupId>com.xuqm</groupId>",
                        "<artifactId>xuqm-transport-jdk</artifactId>",
                        "ServicesResourceTransformer")
                .containsPattern("<version>\\d[^<]*</version>")
                .containsPattern("implementation\\(\"com\\.xuqm:xuqm-transport-jdk:\\d[^\"]*\"\\)");
    }

    @Test
    @DisplayName("is told what to paste into its build if there is no JSON binding")
    void no_binding() throws Exception {
        List<Path> path = new ArrayList<>(Pair.highest().transport().module().runtimeClassPath());
        path.add(consumer);

        assertThat(misconfiguration(onModulePath(jvm(), path)))
                .contains(
                        "no JSON binding was found",
                        "<groupId>com.xuqm</groupId>",
                        "<artifactId>xuqm-json-jackson</artifactId>",
                        "ServicesResourceTransformer")
                .containsPattern("<version>\\d[^<]*</version>")
                .containsPattern("implementation\\(\"com\\.xuqm:xuqm-json-jackson:\\d[^\"]*\"\\)");
    }

    @Test
    @DisplayName("is told of all that is missing at once")
    void neither() throws Exception {
        List<Path> path = List.of(PublishedModule.core().jar(), consumer);

        assertThat(misconfiguration(onClassPath(jvm(), path)))
                .contains(
                        "no JSON binding and no transport was found. Add one of each to your build",
                        "<artifactId>xuqm-json-jackson</artifactId>",
                        "<artifactId>xuqm-transport-jdk</artifactId>");
    }

    @Test
    @DisplayName("is not disturbed by an entry whose provider is gone")
    void provider_that_is_gone() throws Exception {
        Path broken = folder.resolve("broken");
        Path services = broken.resolve("META-INF/services");
        Files.createDirectories(services);
        Files.writeString(services.resolve("com.xuqm.sdk.http.HttpTransportProvider"), "com.example.GoneProvider\n");

        assertUsed(Pair.highest(), onClassPath(jvm(), Pair.everythingWith(consumer, broken)));
    }
}
