package com.xuqm.benchmarks.run;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Starts JVMs like this one, with its class path. */
public final class Jvm {

    private Jvm() {}

    /**
     * Prepares a JVM.
     *
     * @param type the class to run
     * @param arguments what to hand to it
     * @return its start, whose errors go where this process's go
     */
    public static ProcessBuilder of(String type, List<String> arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-Xms1g", "-Xmx1g", "-XX:+UseSerialGC", "-XX:ActiveProcessorCount=2"));
        // As from Java 20 on. Before, the transport replaces the JDK's client every 30 seconds, and the first times
        // the compiler has to begin again.
        command.add("-Djdk.httpclient.keepalive.timeout=30");
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), type));
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
        Map<String, String> environment = builder.environment();
        environment.remove("JAVA_TOOL_OPTIONS"); // its note would be taken for output
        return builder;
    }
}
