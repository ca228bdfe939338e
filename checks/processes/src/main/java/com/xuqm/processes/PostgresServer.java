package com.xuqm.processes;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A PostgreSQL that the tests start on a port of their own, of the binaries that come with a Maven artifact, or else of Debian's. It refuses to be run by
 * root, so that root runs it as nobody.
 */
public final class PostgresServer implements AutoCloseable {

    private static final String ARCHIVE = "/postgres-linux-x86_64.txz";
    private static final String NOBODY = "65534";
    private static final String READY = "database system is ready to accept connections";

    private final Path folder;
    private final Process process;
    private final int port;

    private PostgresServer(Path folder, Process process, int port) {
        this.folder = folder;
        this.process = process;
        this.port = port;
    }

    /**
     * Starts one.
     *
     * @param durable whether it forces to the disk what it commits, as it does in production
     * @throws IOException if that is not possible here, with the reason
     */
    public static PostgresServer start(boolean durable) throws IOException {
        Path folder = Files.createTempDirectory("xuqm-postgres");
        try (Socket reserved = reservedPort()) {
            Path bin = binaries(folder);
            Path data = folder.resolve("data");
            if (isRoot()) {
                run(List.of("chown", "-R", NOBODY + ":" + NOBODY, folder.toString()));
            }
            run(asNobody(
                    bin.resolve("initdb").toString(),
                    "-D",
                    data.toString(),
                    "-U",
                    "xuqm",
                    "-A",
                    "trust",
                    "-E",
                    "UTF8",
                    "--locale=C",
                    "--no-sync"));
            int port = reserved.getLocalPort();
            Process process = new ProcessBuilder(asNobody(
                            bin.resolve("postgres").toString(),
                            "-D",
                            data.toString(),
                            "-p",
                            Integer.toString(port),
                            "-c",
                            "listen_addresses=127.0.0.1",
                            "-c",
                            "unix_socket_directories=",
                            "-c",
                            "max_connections=200",
                            "-c",
                            "fsync=" + (durable ? "on" : "off"),
                            "-c",
                            "log_min_messages=log"))
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .start();
            PostgresServer server = new PostgresServer(folder, process, port);
            Runtime.getRuntime().addShutdownHook(new Thread(server::close, "postgres-end"));
            server.awaitReady();
            return server;
        } catch (IOException | RuntimeException e) {
            delete(folder);
            throw e;
        }
    }

    private static Path binaries(Path folder) throws IOException {
        try (InputStream archive = PostgresServer.class.getResourceAsStream(ARCHIVE)) {
            if (archive != null) {
                Path file = folder.resolve("postgres.txz");
                Files.copy(archive, file);
                run(List.of("tar", "-xJf", file.toString(), "-C", folder.toString()));
                Files.delete(file);
                return folder.resolve("bin");
            }
        }
        try (Stream<Path> versions = Files.list(Path.of("/usr/lib/postgresql"))) {
            return versions.map(version -> version.resolve("bin"))
                    .max(Comparator.naturalOrder())
                    .orElseThrow(() -> new IOException("there are no binaries of PostgreSQL"));
        }
    }

    private static boolean isRoot() {
        return System.getProperty("user.name").equals("root");
    }

    private static List<String> asNobody(String... command) {
        List<String> all = new ArrayList<>();
        if (isRoot()) {
            all.addAll(List.of("setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups"));
        }
        all.addAll(List.of(command));
        return all;
    }

    private static void run(List<String> command) throws IOException {
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .directory(Path.of("/").toFile())
                .start();
        String said = new String(process.getInputStream().readAllBytes(), UTF_8);
        try {
            if (process.waitFor() != 0) {
                throw new IOException(command.get(0) + " failed: " + said.strip());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    /** Keeps a port from being given to others, while whoever takes the same number, as PostgreSQL does, may listen there. */
    private static Socket reservedPort() throws IOException {
        Socket socket = new Socket();
        socket.setReuseAddress(true);
        socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
        return socket;
    }

    private void awaitReady() throws IOException {
        BufferedReader lines = new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8));
        StringBuilder said = new StringBuilder();
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.contains(READY)) {
                Thread rest = new Thread(() -> lines.lines().forEach(unused -> {}), "postgres-log");
                rest.setDaemon(true);
                rest.start();
                return;
            }
            said.append(line).append('\n');
        }
        throw new IOException("PostgreSQL did not start: " + said);
    }

    /** Returns where it is, for the driver. */
    public String url() {
        return "jdbc:postgresql://127.0.0.1:" + port + "/postgres?user=xuqm";
    }

    @Override
    public void close() {
        if (process.isAlive()) {
            try {
                run(List.of("kill", "-INT", Long.toString(process.pid()))); // ends sessions, too
                if (!process.waitFor(1, TimeUnit.MINUTES)) {
                    process.destroyForcibly();
                }
            } catch (IOException e) {
                process.destroyForcibly();
            } catch (InterruptedException e) {
                process.destroyForcibly();
                Thread.currentThread().interrupt();
            }
        }
        delete(folder);
    }

    private static void delete(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
