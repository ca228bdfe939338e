package com.xuqm.it.startup;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.xuqm.emulator.XuqmEmulator;
import com.xuqm.sdk.XuqmClient;
import com.xuqm.sdk.message.SendMessage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What a program waits for before its first answer is mostly the loading of classes. How many there are does not depend on the machine. */
@DisplayName("A program that sends its first message")
@Timeout(300)
class FirstCallClassesTest {

    private static final Pattern LOADED = Pattern.compile("(?m)\\] (\\S+) source:");

    /** As counted, with room for another JDK. */
    private static final int MOST_CLASSES = 460;

    private static final long MOST_LAMBDAS = 120;

    private static List<String> loaded;

    /** Whose classes are counted. */
    static final class Program {

        private Program() {}

        public static void main(String... arguments) {
            XuqmClient xuqm = XuqmClient.builder()
                    .baseUrl(arguments[0])
                    .appKey(arguments[1])
                    .appSecret(arguments[2])
                    .adminUser("administrator")
                    .transport("jdk")
                    .json("jackson")
                    .build();
            System.out.println(xuqm.messages()
                    .send(SendMessage.text("user_002", "Hello"))
                    .execute()
                    .status());
            Runtime.getRuntime().halt(0); // what comes after the first answer is not counted
        }
    }

    @BeforeAll
    static void run(@TempDir Path folder) throws Exception {
        Path log = folder.resolve("classes.log");
        Path output = folder.resolve("output");
        try (XuqmEmulator emulator = XuqmEmulator.start()) {
            Process process = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-Xlog:class+load:file=" + log,
                            "-classpath",
                            System.getProperty("java.class.path"),
                            Program.class.getName(),
                            emulator.baseUrl(),
                            emulator.appKey(),
                            emulator.appSecret())
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .start();
            process.waitFor();
        }
        assertThat(Files.readString(output)).contains("SENT");
        loaded = LOADED.matcher(Files.readString(log, UTF_8))
                .results()
                .map((MatchResult match) -> match.group(1))
                .filter(name -> name.startsWith("com.xuqm.") && !name.startsWith("com.xuqm.it."))
                .toList();
    }

    @Test
    @DisplayName("loads the classes of no area that it does not use")
    void loads_no_other_area() {
        assertThat(loaded)
                .contains("com.xuqm.sdk.message.Messages")
                .doesNotContain("com.xuqm.sdk.group.Groups", "com.xuqm.sdk.bulk.Bulk", "com.xuqm.sdk.tenant.Tenants")
                .noneMatch(name -> name.matches("com\\.xuqm\\.sdk\\.(friend|tenant|update|webhook|file)\\..*"));
    }

    @Test
    @DisplayName("loads few classes of the SDK, and makes few of lambdas")
    void loads_few_classes() {
        assertThat(loaded.size()).isBetween(200, MOST_CLASSES);
        assertThat(loaded.stream().filter(name -> name.contains("$$Lambda")).count())
                .isBetween(1L, MOST_LAMBDAS);
    }
}
