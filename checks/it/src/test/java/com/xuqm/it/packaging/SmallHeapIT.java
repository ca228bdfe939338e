package com.xuqm.it.packaging;

import static org.assertj.core.api.Assertions.assertThat;

import com.xuqm.it.packaging.Jvm.Result;
import com.xuqm.it.support.Summary;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("A JVM with a heap of 64 MB")
class SmallHeapIT {

    /** Four times the heap; -Dxuqm.file.megabytes=2049 is more than an int can count. */
    private static final long BYTES = Long.getLong("xuqm.file.megabytes", 256) << 20;

    @TempDir
    static Path folder;

    private static PublishedModule emulator;
    private static Path app;

    static Stream<ProviderCard> transports() {
        return ProviderCard.transports().stream();
    }

    @BeforeAll
    static void compile() {
        emulator = PublishedModule.all()
                .filter(module -> module.artifactId().equals("xuqm-emulator"))
                .findFirst()
                .orElseThrow();
        app = new Javac()
                .classPath(PublishedModule.runtimeClassPath(PublishedModule.core(), emulator))
                .compile(Apps.sources("files"), folder.resolve("files"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("transports")
    @DisplayName("is enough for a client and the emulator to move a file that is much larger, both ways")
    void moves_a_large_file(ProviderCard transport, @TempDir Path files) throws Exception {
        Pair pair = new Pair(transport, ProviderCard.bindings().get(0));
        List<Path> classPath = Stream.of(pair.with(app), emulator.runtimeClassPath())
                .flatMap(List::stream)
                .distinct()
                .toList();

        Result result = new Jvm(folder)
                .with("-Xmx64m", "-XX:TieredStopAtLevel=4", "-Djava.io.tmpdir=" + files)
                .classPath(classPath)
                .run("com.example.files.LargeFile", Long.toString(BYTES), files.toString());

        assertThat(result.out())
                .as(result.err())
                .startsWith("transport=" + transport + " sent=" + BYTES + " stored=" + BYTES + " received=" + BYTES
                        + " kept=" + BYTES);
        Summary.say(
                "file-" + transport,
                "file of " + (BYTES >> 20) + " MB through a heap of 64 MB with " + transport + ": "
                        + result.out().lines().skip(1).findFirst().orElseThrow());
    }
}
