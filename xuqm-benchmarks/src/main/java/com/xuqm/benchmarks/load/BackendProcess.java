package com.xuqm.benchmarks.load;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.xuqm.benchmarks.run.Jvm;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.util.List;

/** A {@link Backend} in a process of its own, which ends with this object. */
public final class BackendProcess implements AutoCloseable {

    private final Process process;
    private final String baseUrl;

    private BackendProcess(Process process, String port) {
        this.process = process;
        this.baseUrl = "http://127.0.0.1:" + port;
    }

    /**
     * Starts a backend.
     *
     * @param pinned whether it is to run on the first CPU alone
     * @return the backend, which listens
     */
    public static BackendProcess start(boolean pinned) {
        try {
            Process process = Jvm.of(Backend.class.getName(), pinned ? List.of(Backend.PINNED) : List.of())
                    .start();
            BufferedReader output = new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8));
            String port = output.readLine();
            if (port == null) {
                throw new IllegalStateException("the backend did not start");
            }
            return new BackendProcess(process, port);
        } catch (IOException e) {
            throw new IllegalStateException("the backend cannot be started", e);
        }
    }

    /**
     * Returns where it listens.
     *
     * @return a URL
     */
    public String baseUrl() {
        return baseUrl;
    }

    @Override
    public void close() {
        process.destroy();
    }
}
