package com.xuqm.it.packaging;

import static org.assertj.core.api.Assertions.assertThat;

import com.xuqm.emulator.junit.XuqmEmulatorExtension;
import com.xuqm.it.packaging.FatJar.Services;
import com.xuqm.it.packaging.Jvm.Result;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("An application in a fat jar")
class FatJarIT {

    @RegisterExtension
    static final XuqmEmulatorExtension emulator = new XuqmEmulatorExtension();

    @TempDir
    static Path folder;

    private static Path consumer;

    @BeforeAll
    static void compile() {
        consumer = Apps.compiled("consumer", folder);
    }

    private static Path jar(Services services, List<Path> jars) throws Exception {
        return FatJar.build(folder.resolve(services + ".jar"), services, Apps.CONSUMER, consumer, jars);
    }

    private static Result run(Path jar, String... options) throws Exception {
        return new Jvm(folder).with(options).run(Apps.program(emulator.emulator(), "-jar", jar.toString()));
    }

    @Test
    @DisplayName("whose services were merged finds every provider")
    void merged_services() throws Exception {
        Path jar = jar(Services.MERGED, Pair.everythingWith());

        assertThat(run(jar).out()).isEqualToIgnoringNewLines(Pair.highest().line());
        for (ProviderCard transport : ProviderCard.transports()) {
            Result result = run(jar, "-Dxuqm.transport=" + transport.name());
            assertThat(result.out()).as(result.err()).startsWith("transport=" + transport.name() + " ");
        }
    }

    @Test
    @DisplayName("that kept the services of one jar only says what it found when another is asked for")
    void services_of_first_jar() throws Exception {
        List<Path> jars = new ArrayList<>();
        PublishedModule kept = PublishedModule.transports().get(0);
        jars.addAll(kept.runtimeClassPath());
        jars.addAll(Pair.everythingWith());
        Path jar = jar(Services.OF_FIRST_JAR, jars);
        ProviderCard first = ProviderCard.transports().get(0);

        assertThat(run(jar).out()).startsWith("transport=" + first.name() + " ");
        assertThat(run(jar, "-Dxuqm.transport=other").out())
                .contains("there is no transport named \"other\"; found: " + first.name() + " (")
                .doesNotContain(", rank " + Pair.highest().transport().rank() + "), ");
    }

    @Test
    @DisplayName("without services says what is to be done about it")
    void services_left_out() throws Exception {
        Result result = run(jar(Services.LEFT_OUT, Pair.everythingWith()));

        assertThat(result.out())
                .contains(
                        "no JSON binding and no transport was found. Add one of each to your build",
                        "a fat jar built without merging META-INF/services",
                        "ServicesResourceTransformer",
                        "mergeServiceFiles()");
    }
}
