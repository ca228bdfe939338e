package com.xuqm.benchmarks.result;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** On what a run takes place. */
final class Machine {

    private static final Path CPU_INFO = Path.of("/proc/cpuinfo");

    private static final List<String> PARTICIPANTS = List.of(
            "azure-core-",
            "bcprov-",
            "gson-",
            "httpclient5-",
            "im-server-sdk-java-",
            "jackson-databind-",
            "java-jwt-",
            "jjwt-api-",
            "jmh-core-",
            "netty-codec-http-",
            "tls-sig-api-v2-");

    private Machine() {}

    static String name() {
        return Runtime.getRuntime().availableProcessors() + " processors (" + processor() + "), "
                + System.getProperty("os.name") + " " + System.getProperty("os.version");
    }

    static String jdk() {
        return System.getProperty("java.vm.name") + " " + System.getProperty("java.vm.version");
    }

    private static String processor() {
        try (Stream<String> lines = Files.lines(CPU_INFO)) {
            return lines.filter(line -> line.startsWith("model name"))
                    .map(line -> line.substring(line.indexOf(':') + 1).trim())
                    .findFirst()
                    .orElse(System.getProperty("os.arch"));
        } catch (IOException e) { // not Linux
            return System.getProperty("os.arch");
        }
    }

    /** The versions of those who take part, as their jars are called. */
    static List<String> versions() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(entry -> new File(entry).getName())
                .filter(name -> PARTICIPANTS.stream().anyMatch(name::startsWith))
                .map(name -> name.replace(".jar", ""))
                .sorted()
                .toList();
    }
}
