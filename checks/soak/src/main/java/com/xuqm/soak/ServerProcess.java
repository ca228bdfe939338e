package com.xuqm.soak;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.file.Path;

/** The {@link SoakServer} in a JVM of its own, so that its threads and memory are not taken for the client's. */
final class ServerProcess implements AutoCloseable {

    private final Process process;
    private final String baseUrl;

    private ServerProcess(Process process, String baseUrl) {
        this.process = process;
        this.baseUrl = baseUrl;
    }

    static ServerProcess start() throws IOException {
        String classes = Path.of(URI.create(SoakServer.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .toString()))
                .toString();
        String java = System.getProperty("java.home") + File.separator + "bin" + File.separator + "java";
        Process process = new ProcessBuilder(
                        java, "-Xmx128m", "-XX:+UseSerialGC", "-cp", classes, SoakServer.class.getName())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String port = new BufferedReader(new InputStreamReader(process.getInputStream(), US_ASCII)).readLine();
        if (port == null) {
            process.destroyForcibly();
            throw new IOException("the server did not start");
        }
        return new ServerProcess(process, "http://127.0.0.1:" + port);
    }

    String baseUrl() {
        return baseUrl;
    }

    @Override
    public void close() throws IOException {
        process.getOutputStream().close(); // at which it ends
        process.destroy();
    }
}
