import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Builds five applications in an empty folder, with nothing of the SDK but what was staged, and lets each send a message to the staged emulator: on the
 * class path, on the module path, as one shaded jar, as an image by jlink, and as a Spring Boot jar.
 *
 * <pre>java checks/release/Consumers.java target/staging 0.1.0</pre>
 */
public final class Consumers {

    private static final String SHADE = """
            <plugin><groupId>org.apache.maven.plugins</groupId><artifactId>maven-shade-plugin</artifactId><version>3.6.2</version>
              <executions><execution><phase>package</phase><goals><goal>shade</goal></goals><configuration>
                <createDependencyReducedPom>false</createDependencyReducedPom>
                <transformers>
                  <transformer implementation="org.apache.maven.plugins.shade.resource.ServicesResourceTransformer"/>
                  <transformer implementation="org.apache.maven.plugins.shade.resource.ManifestResourceTransformer"><mainClass>app.App</mainClass></transformer>
                </transformers>
                <filters><filter><artifact>*:*</artifact><excludes><exclude>**/module-info.class</exclude></excludes></filter></filters>
              </configuration></execution></executions></plugin>""";

    private static final String BOOT = """
            <plugin><groupId>org.springframework.boot</groupId><artifactId>spring-boot-maven-plugin</artifactId><version>3.5.16</version>
              <executions><execution><goals><goal>repackage</goal></goals><configuration><mainClass>app.App</mainClass></configuration></execution></executions></plugin>""";

    private static final String APP = """
            package app;

            import com.xuqm.sdk.XuqmClient;
            import com.xuqm.sdk.message.Message;
            import com.xuqm.sdk.message.SendMessage;

            public final class App {
                private App() {}

                public static void main(String[] a) {
                    try (XuqmClient xuqm = XuqmClient.builder().baseUrl(a[0]).appKey(a[1]).appSecret(a[2]).adminUser(a[3]).build()) {
                        Message sent = xuqm.messages().send(SendMessage.text("user_002", "Hello")).execute();
                        System.out.println("sent " + sent.id() + " by " + xuqm.transportName() + " and " + xuqm.jsonName());
                    }
                }
            }
            """;

    private static final String SERVER = """
            package app;

            import com.xuqm.emulator.XuqmEmulator;

            public final class App {
                private App() {}

                public static void main(String[] a) throws Exception {
                    try (XuqmEmulator emulator = XuqmEmulator.start()) {
                        emulator.addAccounts(java.util.List.of("user_002"));
                        System.out.println("ready " + emulator.baseUrl() + " " + emulator.appKey() + " " + emulator.appSecret() + " "
                                + emulator.adminUser());
                        System.in.read();
                    }
                }
            }
            """;

    private static final String MODULE = "module app { requires com.xuqm.sdk; }\n";

    private final Path folder;
    private final Path staging;
    private final String version;

    private Consumers(Path folder, Path staging, String version) {
        this.folder = folder;
        this.staging = staging;
        this.version = version;
    }

    /** Takes the staging folder and the version. */
    public static void main(String[] arguments) throws Exception {
        Path folder = Files.createTempDirectory("xuqm-consumers");
        try {
            int sent = new Consumers(folder, Path.of(arguments[0]).toAbsolutePath(), arguments[1]).run();
            System.out.println("consumers: built=5 sent=" + sent);
            System.exit(sent == 5 ? 0 : 1);
        } finally {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    private int run() throws Exception {
        Path server = build("server", "xuqm-emulator", "", SERVER, null);
        Process emulator = new ProcessBuilder(command(java(), "-cp", classPath(server), "app.App"))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(emulator.getInputStream(), StandardCharsets.UTF_8))) {
            String[] words = lines.readLine().split(" ");
            String[] backend = Arrays.copyOfRange(words, 1, words.length);
            int sent = 0;
            Path plain = build("classpath", "xuqm-transport-jdk xuqm-json-jackson", "", APP, null);
            sent += run("class path", command(java(), "-cp", classPath(plain), "app.App"), backend);
            Path module = build("modulepath", "xuqm-transport-netty xuqm-json-gson", "", APP, MODULE);
            sent += run("module path", command(java(), "-p", modulePath(module), "-m", "app/app.App"), backend);
            Path shaded = build("shaded", "xuqm-transport-apache xuqm-json-jackson", SHADE, APP, null);
            sent += run("shaded", command(java(), "-jar", shaded + "/target/shaded-1.jar"), backend);
            Path linked = build("jlink", "xuqm-transport-jdk xuqm-json-gson", "", APP, MODULE);
            tool(command(
                    Path.of(System.getProperty("java.home"), "bin", "jlink").toString(),
                    "--module-path",
                    modulePath(linked),
                    "--add-modules",
                    "app,com.xuqm.transport.jdk,com.xuqm.json.gson",
                    "--output",
                    linked + "/image"));
            sent += run("jlink", command(linked + "/image/bin/java", "-m", "app/app.App"), backend);
            Path boot = build("boot", "xuqm-transport-jdk xuqm-json-jackson", BOOT, APP, null);
            sent += run("Boot jar", command(java(), "-jar", boot + "/target/boot-1.jar"), backend);
            return sent;
        } finally {
            emulator.destroy();
        }
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    private static List<String> command(String... words) {
        return new ArrayList<>(List.of(words));
    }

    private static String classPath(Path project) {
        return project + "/target/classes" + File.pathSeparator + project + "/target/dependency/*";
    }

    private static String modulePath(Path project) {
        return project + "/target/classes" + File.pathSeparator + project + "/target/dependency";
    }

    private int run(String name, List<String> command, String[] backend) throws IOException, InterruptedException {
        command.addAll(List.of(backend));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        System.out.println(name + ": " + said.strip());
        return process.waitFor() == 0 && said.contains("sent ") ? 1 : 0;
    }

    /** Builds a project whose only source of the SDK is the staging folder. What others have made comes from what this machine has, or from Central. */
    private Path build(String name, String modules, String plugin, String app, String module)
            throws IOException, InterruptedException {
        Path project = Files.createDirectories(folder.resolve(name));
        Path sources = Files.createDirectories(project.resolve("src/main/java/app"));
        Files.writeString(sources.resolve("App.java"), app);
        if (module != null) {
            Files.writeString(project.resolve("src/main/java/module-info.java"), module);
        }
        String dependencies = Stream.of(modules.split(" "))
                .map(one -> "<dependency><groupId>com.xuqm</groupId><artifactId>" + one + "</artifactId></dependency>")
                .collect(Collectors.joining());
        String known = Path.of(System.getProperty("user.home"), ".m2", "repository").toUri().toString();
        Files.writeString(project.resolve("pom.xml"), """
                <project xmlns="http://maven.apache.org/POM/4.0.0"><modelVersion>4.0.0</modelVersion>
                <groupId>example</groupId><artifactId>%s</artifactId><version>1</version>
                <properties><maven.compiler.release>17</maven.compiler.release><project.build.sourceEncoding>UTF-8</project.build.sourceEncoding></properties>
                <repositories><repository><id>staging</id><url>%s</url></repository><repository><id>known</id><url>%s</url></repository></repositories>
                <pluginRepositories><pluginRepository><id>known</id><url>%s</url></pluginRepository></pluginRepositories>
                <dependencyManagement><dependencies><dependency><groupId>com.xuqm</groupId><artifactId>xuqm-bom</artifactId><version>%s</version><type>pom</type><scope>import</scope></dependency></dependencies></dependencyManagement>
                <dependencies>%s</dependencies>
                <build><pluginManagement><plugins>
                  <plugin><groupId>org.apache.maven.plugins</groupId><artifactId>maven-compiler-plugin</artifactId><version>3.16.0</version></plugin>
                  <plugin><groupId>org.apache.maven.plugins</groupId><artifactId>maven-resources-plugin</artifactId><version>3.5.0</version></plugin>
                  <plugin><groupId>org.apache.maven.plugins</groupId><artifactId>maven-surefire-plugin</artifactId><version>3.6.1</version></plugin>
                  <plugin><groupId>org.apache.maven.plugins</groupId><artifactId>maven-jar-plugin</artifactId><version>3.5.1</version></plugin>
                  <plugin><groupId>org.apache.maven.plugins</groupId><artifactId>maven-dependency-plugin</artifactId><version>3.11.0</version></plugin>
                </plugins></pluginManagement><plugins>%s</plugins></build></project>
                """.formatted(name, staging.toUri(), known, known, version, dependencies, plugin));
        tool(command(
                "mvn",
                "-q",
                "-B",
                "-Dmaven.repo.local=" + folder.resolve("repository"),
                "-Dmaven.test.skip=true",
                "-f",
                project.toString(),
                "package",
                "dependency:copy-dependencies"));
        return project;
    }

    private static void tool(List<String> command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IOException(command + " failed:\n" + said);
        }
    }
}
