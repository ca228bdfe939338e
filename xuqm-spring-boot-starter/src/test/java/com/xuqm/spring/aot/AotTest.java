package com.xuqm.spring.aot;

import static org.assertj.core.api.Assertions.assertThat;

import com.xuqm.spring.Jvm;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("An application that was processed ahead of time")
class AotTest {

    @TempDir
    private Path folder;

    @Test
    @DisplayName("starts, sends, receives webhooks and is connected, all by what was generated")
    void starts() throws Exception {
        Path sources = folder.resolve("sources");
        Path resources = folder.resolve("resources");
        Path classes = folder.resolve("classes");
        String application = AotApplication.class.getName();
        String[] settings = {
            "--server.port=0", "--xuqm.webhook.secrets=a secret of the emulator's", "--xuqm.realtime.user=user_001"
        };
        Jvm.run(
                folder,
                Jvm.CLASS_PATH,
                "org.springframework.boot.SpringApplicationAotProcessor",
                application,
                sources.toString(),
                resources.toString(),
                classes.toString(),
                "com.example",
                "application",
                settings[0],
                settings[1],
                settings[2]);
        compile(sources, classes);

        String printed = Jvm.run(
                folder,
                String.join(File.pathSeparator, classes.toString(), resources.toString(), Jvm.CLASS_PATH),
                "-Dspring.aot.enabled=true",
                application,
                settings[0],
                settings[1],
                settings[2]);

        assertThat(printed).contains("AOT=true messages=1 webhook=200 connected=1");
    }

    private static void compile(Path sources, Path classes) throws IOException {
        List<String> arguments = new ArrayList<>(List.of(
                "-proc:none",
                "-nowarn",
                "-cp",
                classes + File.pathSeparator + Jvm.CLASS_PATH,
                "-d",
                classes.toString()));
        try (Stream<Path> files = Files.walk(sources)) {
            files.map(Path::toString).filter(file -> file.endsWith(".java")).forEach(arguments::add);
        }
        assertThat(arguments).anyMatch(file -> file.contains("XuqmAutoConfiguration__"));
        assertThat(ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments.toArray(String[]::new)))
                .isZero();
    }
}
