package com.xuqm.compat;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.aether.RepositoryException;
import org.eclipse.aether.graph.Dependency;

/**
 * {@code mvn -q -Pboot}: runs the starter's tests, compiled once on the lowest Spring Boot, on each that is supported, with a servlet container and with Netty, and
 * with the libraries that each of them manages. Prints a table, and fails if a test does.
 */
public final class BootMatrix {

    private static final String BOM = "org.springframework.boot:spring-boot-dependencies";
    private static final List<String> BOOTS = List.of("3.4.13", "3.5.16", "4.0.7", "4.1.0", "4.1.2");
    private static final List<String> MODULES = List.of(
            "xuqm-spring-boot-starter",
            "xuqm-emulator",
            "xuqm-maxim",
            "xuqm-micrometer",
            "xuqm-realtime",
            "xuqm-tencent");
    private static final int MOST_SECONDS = 600;

    /** What an application is built on, and which of the tests look at that. */
    private enum Stack {
        SERVLET("servlet, Tomcat", "none", "web"),
        REACTIVE("reactive, Netty", "none", "webflux"),
        SECURED("servlet, Tomcat, Spring Security", "secured", "web", "security"),
        SECURED_REACTIVE("reactive, Netty, Spring Security", "secured", "webflux", "security");

        private final String title;
        private final String tag;
        private final String starters;

        Stack(String title, String tag, String... starters) {
            this.title = title;
            this.tag = tag;
            this.starters = String.join(" ", starters);
        }
    }

    private BootMatrix() {}

    public static void main(String[] arguments) throws Exception {
        List<String> only = List.of(Compat.setting("boot.version").split(",", -1)); // of nothing: all
        boolean good = true;
        List<String> rows = new ArrayList<>();
        try (ClassPaths paths = new ClassPaths()) {
            for (String boot : BOOTS) {
                if (only.stream().noneMatch(boot::startsWith)) {
                    continue;
                }
                for (Stack stack : Stack.values()) {
                    String row = "| " + boot + " | " + stack.title + " | ";
                    List<Dependency> managed = managed(paths, boot);
                    List<Path> classPath = classPath(paths, boot, stack, managed);
                    Ran ran = run(classPath, stack);
                    good &= ran.exitCode() == 0;
                    rows.add(row + versions(classPath) + " | " + ran.summary() + " |");
                    System.out.println(rows.get(rows.size() - 1));
                    if (ran.exitCode() != 0) {
                        System.out.println(ran.printed());
                    }
                }
            }
        }
        System.out.println("boot: combinations=" + rows.size() + " all_green=" + good);
        System.exit(good && !rows.isEmpty() ? 0 : 1);
    }

    private static List<Dependency> managed(ClassPaths paths, String boot) throws RepositoryException {
        List<Dependency> managed = new ArrayList<>();
        if (boot.equals("4.1.2")) { // whose own Netty has jars of natives that are not published
            managed.addAll(paths.managedBy("io.netty:netty-bom", "4.2.18.Final"));
        }
        managed.addAll(paths.managedBy(BOM, boot));
        return managed;
    }

    private static List<Path> classPath(ClassPaths paths, String boot, Stack stack, List<Dependency> managed)
            throws RepositoryException, URISyntaxException {
        List<Dependency> direct = new ArrayList<>();
        for (String module : MODULES) {
            direct.add(paths.module(module));
        }
        for (String starter : (stack.starters + " actuator test").split(" ", -1)) {
            direct.add(ClassPaths.library("org.springframework.boot:spring-boot-starter-" + starter, boot));
        }
        direct.add(ClassPaths.library(
                "org.junit.platform:junit-platform-launcher", version(managed, "junit-platform-launcher")));
        List<Path> classPath = new ArrayList<>();
        classPath.add(Path.of(Compat.setting("compat.project"), "xuqm-spring-boot-starter/target/test-classes"));
        classPath.add(Path.of(BootMatrix.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI()));
        classPath.addAll(paths.resolve(direct, managed));
        return classPath;
    }

    private static String version(List<Dependency> managed, String artifactId) {
        return managed.stream()
                .map(Dependency::getArtifact)
                .filter(artifact -> artifact.getArtifactId().equals(artifactId))
                .findFirst()
                .orElseThrow()
                .getVersion();
    }

    /** Those that tell what the framework has made of our libraries. */
    private static String versions(List<Path> classPath) {
        return Stream.of("jackson-databind", "jetty-server", "micrometer-core", "spring-web", "junit-jupiter-engine")
                .map(name -> name + " "
                        + classPath.stream()
                                .map(path -> path.getFileName().toString())
                                .filter(file -> file.matches(name + "-[0-9].*"))
                                .map(file -> file.substring(name.length() + 1, file.length() - ".jar".length()))
                                .collect(Collectors.joining(" + ")))
                .collect(Collectors.joining(", "));
    }

    private record Ran(int exitCode, String summary, String printed) {}

    private static Ran run(List<Path> classPath, Stack stack) throws IOException, InterruptedException {
        Path printed = Files.createTempFile("boot", ".txt");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        // one JVM runs all the applications of the tests, whose code does not fit into the 48 MB of its
                        // first compiler
                        "-XX:ReservedCodeCacheSize=128m",
                        "-Dxuqm.restarts=" + (Compat.setting("boot.version").isEmpty() ? 100 : 20),
                        "-cp",
                        classPath.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator)),
                        "com.xuqm.compat.boot.Suite",
                        stack.tag)
                .redirectErrorStream(true)
                .redirectOutput(printed.toFile())
                .start();
        try {
            boolean ended = process.waitFor(MOST_SECONDS, TimeUnit.SECONDS);
            String text = Files.readString(printed);
            String summary = text.lines()
                    .filter(line -> line.startsWith("SUITE "))
                    .findFirst()
                    .orElse("SUITE did not end");
            return new Ran(ended ? process.exitValue() : -1, summary.substring("SUITE ".length()), text);
        } finally {
            process.destroyForcibly();
            Files.delete(printed);
        }
    }
}
