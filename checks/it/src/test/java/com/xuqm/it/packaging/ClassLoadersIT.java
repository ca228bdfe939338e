package com.xuqm.it.packaging;

import static org.assertj.core.api.Assertions.assertThat;

import com.xuqm.emulator.junit.XuqmEmulatorExtension;
import com.xuqm.it.packaging.Jvm.Result;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("An application in a container")
class ClassLoadersIT {

    @RegisterExtension
    static final XuqmEmulatorExtension emulator = new XuqmEmulatorExtension();

    @TempDir
    static Path folder;

    private static Path consumer;
    private static Path container;

    @BeforeAll
    static void compile() {
        consumer = Apps.compiled("consumer", folder);
        container = new Javac().classPath(List.of()).compile(Apps.sources("container"), folder.resolve("container"));
    }

    private static Result run(List<Path> ofContainer, String order, String context, List<Path> ofApplication)
            throws Exception {
        List<Path> classPath = new ArrayList<>(ofContainer);
        classPath.add(container);
        return new Jvm(folder)
                .classPath(classPath)
                .run(Apps.program(
                        emulator.emulator(), Apps.CONTAINER, order, context, Jvm.path(ofApplication), Apps.CONSUMER));
    }

    private static void assertUsed(Pair pair, Result result) {
        assertThat(result.exitCode()).as(result.out() + result.err()).isZero();
        assertThat(result.out()).isEqualToIgnoringNewLines(pair.line());
    }

    @Test
    @DisplayName("brings everything with it, and the container has a core without providers")
    void everything_in_the_application() throws Exception {
        Pair pair = Pair.highest();

        assertUsed(pair, run(List.of(PublishedModule.core().jar()), "child-first", "no-context", pair.with(consumer)));
    }

    @Test
    @DisplayName("brings its providers, and the container has the core")
    void providers_in_the_application() throws Exception {
        Pair pair = Pair.highest();
        List<Path> ofApplication = new ArrayList<>(pair.with(consumer));
        ofApplication.remove(PublishedModule.core().jar());

        assertUsed(pair, run(List.of(PublishedModule.core().jar()), "parent-first", "context", ofApplication));
    }

    @Test
    @DisplayName("brings everything with it, and is not disturbed by the container's own copy with other providers")
    void two_copies() throws Exception {
        List<Pair> pairs = Pair.all().toList();
        Pair ofContainer = pairs.get(0);
        Pair ofApplication = pairs.get(pairs.size() - 1);

        assertUsed(ofApplication, run(ofContainer.with(), "child-first", "no-context", ofApplication.with(consumer)));
        assertUsed(ofApplication, run(ofContainer.with(), "child-first", "context", ofApplication.with(consumer)));
    }
}
