package com.xuqm.benchmarks.load;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.xuqm.benchmarks.run.Jvm;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A {@link Backend} in a process of its own, which ends with this object. */
public final class BackendProcess implements AutoCloseable {

    private final Process process;
    private final String baseUrl;

    private BackendProcess(Process process, String baseUrl) {
        this.process = process;
        this.baseUrl = baseUrl;
    }

    /**
     * Starts a backend without TLS.
     *
     * @param pinned whether it is to run on the first CPU alone
     * @return the backend, which listens
     */
    public static BackendProcess start(boolean pinned) {
        return start(pinned, null);
    }

    /** Starts a backend, with TLS if there is a key for it. Its clients know it by a name, as they know theirs. */
    static BackendProcess start(boolean pinned, @Nullable TlsKey key) {
        List<String> arguments = new ArrayList<>();
        if (pinned) {
            arguments.add(Backend.PINNED);
        }
        if (key != null) {
            arguments.add(Backend.TLS + key.file());
        }
        try {
            Process process = Jvm.of(Backend.class.getName(), arguments).start();
            BufferedReader output = new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8));
            String port = output.readLine();
            if (port == null) {
                throw new IllegalStateException("the backend did not start");
            }
            return new BackendProcess(process, (key == null ? "http" : "https") + "://localhost:" + port);
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
