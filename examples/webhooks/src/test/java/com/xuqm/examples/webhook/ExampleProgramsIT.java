package com.xuqm.examples.webhook;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.lang.reflect.Modifier;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("The examples, run as programs with nothing but what they have at run time,")
class ExampleProgramsIT {

    private static final String SECRET = "whs_of_the_example";
    private static final String EVENT =
            "{\"callbackId\":\"cb_1\",\"appKey\":\"ak_demo_chat\",\"event\":\"message.sent\","
                    + "\"createdAt\":1715000000000,\"data\":{\"id\":\"msg_1\",\"content\":\"你好\"}}";
    private static final Path CLASSES = Path.of("target", "classes");

    /** Whatever has a main method. */
    static List<Class<?>> programs() throws IOException {
        try (Stream<Path> files = Files.walk(CLASSES)) {
            return files.map(file -> CLASSES.relativize(file).toString())
                    .filter(name -> name.endsWith(".class") && !name.endsWith("-info.class"))
                    .map(name ->
                            name.substring(0, name.length() - ".class".length()).replace(File.separatorChar, '.'))
                    .<Class<?>>map(ExampleProgramsIT::load)
                    .filter(type -> Arrays.stream(type.getDeclaredMethods())
                            .anyMatch(method ->
                                    method.getName().equals("main") && Modifier.isStatic(method.getModifiers())))
                    .toList();
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, ExampleProgramsIT.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new LinkageError(name, e);
        }
    }

    @Test
    void are_all_of_them() throws IOException {
        assertThat(programs())
                .containsExactlyInAnyOrder(JdkServerExample.class, NettyExample.class, SpringMvcExample.class);
    }

    @ParameterizedTest
    @MethodSource("programs")
    @Timeout(value = 2, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void receive_an_event(Class<?> program) throws IOException, GeneralSecurityException, InterruptedException {
        Process process = start(program);
        try (BufferedReader out = process.inputReader(UTF_8)) {
            URI address = URI.create(after("Receiving webhooks at ", out));

            assertThat(post(address)).isEqualTo(200);
            assertThat(after("sent ", out)).isEqualTo("msg_1");
        } finally {
            process.destroyForcibly().waitFor();
        }
    }

    private static Process start(Class<?> program) throws IOException {
        String classPath = CLASSES
                + File.pathSeparator
                + Files.readString(Path.of("target", "runtime.classpath")).strip();
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx96m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                classPath,
                program.getName(),
                "0");
        builder.environment().keySet().removeAll(List.of("CLASSPATH", "JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS"));
        builder.environment().put("XUQM_WEBHOOK_SECRET", SECRET);
        return builder.redirectErrorStream(true).start();
    }

    /** The rest of the next line that begins so; if the program ends before, its words are the message. */
    private static String after(String beginning, BufferedReader out) throws IOException {
        StringBuilder words = new StringBuilder();
        for (String line = out.readLine(); line != null; line = out.readLine()) {
            if (line.startsWith(beginning)) {
                return line.substring(beginning.length());
            }
            words.append(line).append('\n');
        }
        throw new AssertionError("the program ended with:\n" + words);
    }

    private static int post(URI address) throws IOException, GeneralSecurityException {
        String time = Long.toString(System.currentTimeMillis());
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(SECRET.getBytes(UTF_8), "HmacSHA256"));
        byte[] signature = mac.doFinal((time + "\nnonce-1\n" + EVENT).getBytes(UTF_8));
        HttpURLConnection connection = (HttpURLConnection) address.toURL().openConnection();
        connection.setDoOutput(true);
        connection.setRequestProperty("X-Xuqm-Timestamp", time);
        connection.setRequestProperty("X-Xuqm-Nonce", "nonce-1");
        connection.setRequestProperty("X-Xuqm-Signature", HexFormat.of().formatHex(signature));
        connection.getOutputStream().write(EVENT.getBytes(UTF_8));
        return connection.getResponseCode();
    }
}
