package com.xuqm.it.packaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import com.xuqm.emulator.fault.Fault;
import com.xuqm.emulator.junit.XuqmEmulatorExtension;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("A process that is stopped, as by a virtual machine that is suspended,")
class StoppedProcessIT {

    private static final int REQUESTS = 30_000;
    private static final int REQUEST_SECONDS = 2;
    private static final int STOPPED_SECONDS = 4;

    @RegisterExtension
    static final XuqmEmulatorExtension emulator = new XuqmEmulatorExtension();

    @TempDir
    static Path folder;

    static List<ProviderCard> transports() {
        return ProviderCard.transports();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("transports")
    @DisplayName(
            "loses neither the answer that came meanwhile nor any request that queued and whose time is over when it goes on")
    void loses_no_request(ProviderCard transport) throws Exception {
        emulator.emulator().faults().on("appUpdates.check").first(1).beforeExecuting(Fault.stall());
        Path app = new Javac()
                .classPath(PublishedModule.runtimeClassPath(PublishedModule.core()))
                .compile(Apps.sources("stopped"), folder.resolve("stopped-" + transport));
        Path err = folder.resolve("err-" + transport + ".txt");
        Process process = new Jvm(folder)
                .with("-Xmx512m")
                .classPath(new Pair(transport, ProviderCard.bindings().get(0)).with(app))
                .builder(
                        "com.example.stopped.QueuedRequests",
                        Integer.toString(REQUESTS),
                        emulator.emulator().baseUrl()
                                + "/api/v1/updates/app/check?platform=ANDROID&currentVersionCode=1&appKey="
                                + emulator.emulator().appKey(),
                        Integer.toString(REQUEST_SECONDS))
                .redirectError(err.toFile())
                .start();
        try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8);
                OutputStream in = process.getOutputStream()) {
            assertThat(out.readLine()).as(Files.readString(err)).isEqualTo("queued");
            emulator.emulator().awaitRecorded("appUpdates.check", 1, Duration.ofSeconds(20));
            signal(process, "-STOP");
            boolean hasEnded = process.waitFor(STOPPED_SECONDS / 2, TimeUnit.SECONDS);
            emulator.emulator().faults().release(); // the one that has the connection is answered meanwhile
            hasEnded |= process.waitFor(STOPPED_SECONDS / 2, TimeUnit.SECONDS);
            signal(process, "-CONT");
            assertThat(hasEnded).as("it was stopped").isFalse();
            in.write('\n');
            in.flush();

            assertThat(out.readLine())
                    .as(Files.readString(err))
                    .isEqualTo("transport=" + transport + " failed=" + (REQUESTS - 1) + " answered=1 open=0");
        } finally {
            process.destroyForcibly();
        }
    }

    private static void signal(Process process, String signal) throws InterruptedException {
        try {
            Process kill = new ProcessBuilder("kill", signal, Long.toString(process.pid()))
                    .inheritIO()
                    .start();
            assertThat(kill.waitFor()).as("kill " + signal).isZero();
        } catch (IOException noSuchProgram) {
            abort("there is no program kill, by which a process can be stopped");
        }
    }
}
