package com.xuqm.it.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.xuqm.it.docs.Markdown.CodeBlock;
import com.xuqm.it.support.ProjectFiles;
import com.xuqm.sdk.XuqmClient;
import com.xuqm.sdk.call.Call;
import com.xuqm.sdk.call.RetryPolicy;
import com.xuqm.sdk.error.XuqmTransportException;
import com.xuqm.sdk.http.Deadline;
import com.xuqm.sdk.http.HttpHeaders;
import com.xuqm.sdk.http.HttpRequest;
import com.xuqm.sdk.http.HttpResponse;
import com.xuqm.sdk.http.HttpTransport;
import com.xuqm.sdk.http.HttpTransportException;
import com.xuqm.sdk.http.HttpTransportException.Kind;
import com.xuqm.sdk.message.Message;
import com.xuqm.sdk.message.SendMessage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The pictures are true, or else they lead those astray who have nothing but them. */
@DisplayName("docs/architecture.md")
class ArchitectureDocumentTest {

    private static final String SDK = "com.xuqm.sdk";
    private static final Pattern NAME = Pattern.compile("(?<![\\w.])[a-z]+(?:\\.[a-z]+)*(?![\\w.])");

    /** Where the names begin: in front of them stands what the line is called. */
    private static final int LABEL = 14;

    private static String block(String within) {
        return Markdown.named("docs/architecture.md").codeBlocks().stream()
                .map(CodeBlock::text)
                .filter(text -> text.contains(within))
                .findFirst()
                .orElseThrow();
    }

    private static Set<String> packages() throws IOException {
        Path sources = ProjectFiles.root().resolve("xuqm-core/src/main/java");
        Set<String> names = new TreeSet<>();
        try (Stream<Path> files = Files.walk(sources)) {
            files.filter(file -> file.endsWith("package-info.java"))
                    .map(file -> sources.relativize(file.getParent()).toString())
                    .forEach(folder -> names.add(folder.replaceAll("[/\\\\]", ".")));
        }
        return names;
    }

    /** The storey of each package, counted from the top. */
    private static Map<String, Integer> storeys() throws IOException {
        Set<String> packages = packages();
        Map<String, Integer> storeys = new HashMap<>();
        int storey = 0;
        for (String line : block("front door").lines().toList()) {
            if (line.contains("──")) {
                storey++;
                continue;
            }
            for (String word : ProjectModel.all(Pattern.compile("(" + NAME + ")"), line.substring(LABEL))) {
                String name = word.equals(SDK) ? SDK : SDK + "." + word;
                if (packages.contains(name)) {
                    assertThat(storeys.put(name, storey))
                            .as("another place of %s", name)
                            .isNull();
                }
            }
        }
        return storeys;
    }

    @Test
    @DisplayName("shows each package of the core in one place")
    void shows_each_package() throws IOException {
        assertThat(storeys()).containsOnlyKeys(packages());
    }

    @Test
    @DisplayName("shows no package below one that it uses")
    void shows_no_package_below_one_that_it_uses() throws IOException {
        Map<String, Integer> storeys = storeys();
        Set<String> upwards = new TreeSet<>();
        for (JavaClass type : new ClassFileImporter().importPackages(SDK)) {
            for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                String user = type.getPackageName();
                String used = dependency.getTargetClass().getBaseComponentType().getPackageName();
                if (storeys.containsKey(user) && storeys.containsKey(used) && storeys.get(used) < storeys.get(user)) {
                    upwards.add(user + " uses " + used);
                }
            }
        }
        assertThat(upwards).isEmpty();
    }

    @Test
    @DisplayName("names each module")
    void names_each_module() throws IOException {
        String text = Files.readString(ProjectFiles.root().resolve("docs/architecture.md"));

        assertThat(ProjectModel.read().modules()).isNotEmpty().allMatch(text::contains);
    }

    @Test
    @DisplayName("shows the frames between the caller and the transport")
    void shows_the_frames() {
        Frames frames = new Frames();
        try (XuqmClient xuqm = XuqmClient.builder()
                .baseUrl("https://xuqm.example.com")
                .appKey("ak_demo_chat")
                .appSecret("a secret that opens nothing at all")
                .adminUser("administrator")
                .transport(frames)
                .retry(RetryPolicy.never())
                .build()) {
            Call<Message> call = xuqm.messages().send(SendMessage.text("user_002", "Hello"));

            assertThatThrownBy(call::execute).isInstanceOf(XuqmTransportException.class);
        }

        assertThat(String.join("\n", frames.seen) + "\n").isEqualTo(block("EngineCall.execute"));
    }

    /** Signs everybody in, and sends nothing else. */
    private static final class Frames implements HttpTransport {

        private final List<String> seen = new ArrayList<>();

        @Override
        public CompletableFuture<HttpResponse> send(HttpRequest request, Deadline deadline) {
            if (request.uri().getPath().endsWith("/login")) {
                byte[] token = "{\"code\":200,\"status\":\"0\",\"data\":{\"token\":\"t\",\"expiresAt\":4102444800000}}"
                        .getBytes(StandardCharsets.UTF_8);
                return CompletableFuture.completedFuture(
                        HttpResponse.of(200, HttpHeaders.of("Content-Type", "application/json"), token));
            }
            seen.addAll(StackWalker.getInstance()
                    .walk(frames -> frames.skip(1)
                            .takeWhile(frame -> frame.getClassName().startsWith(SDK + "."))
                            .map(frame -> frame.getClassName().replaceAll(".*\\.", "") + "." + frame.getMethodName())
                            .toList()));
            return CompletableFuture.failedFuture(
                    new HttpTransportException(Kind.CONNECT, false, "there is no such host", null));
        }

        @Override
        public void close() {
            // has nothing open
        }
    }
}
