package com.xuqm.sdk.http.support;

import static org.assertj.core.api.Assertions.assertThat;

import com.xuqm.sdk.http.HttpBody;
import com.xuqm.sdk.http.HttpHeaders;
import com.xuqm.sdk.http.HttpMethod;
import com.xuqm.sdk.http.HttpRequest;
import com.xuqm.sdk.http.HttpResponse;
import com.xuqm.sdk.http.HttpTransportException;
import com.xuqm.sdk.http.HttpTransportException.Kind;
import com.xuqm.sdk.http.ResponseCollector;
import com.xuqm.sdk.http.ResponseTarget;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("writing a response into its file")
class FileDrainTest {

    @TempDir
    Path directory;

    private final Queue<Runnable> workers = new ArrayDeque<>();
    private final List<String> heard = new ArrayList<>();
    private int released;

    private Path file() {
        return directory.resolve("download");
    }

    private FileDrain drain(Path file, Executor threads) throws HttpTransportException {
        HttpRequest request = new HttpRequest(
                HttpMethod.GET,
                URI.create("http://a.test/"),
                HttpHeaders.empty(),
                HttpBody.empty(),
                new ResponseTarget.ToFile(file, 8, 8));
        ResponseCollector collector = ResponseCollector.begin(request, 200, HttpHeaders.empty());
        return new FileDrain(collector, threads, new FileDrain.Listener() {
            @Override
            public void written(int bytes) {
                heard.add("written " + bytes);
            }

            @Override
            public void completed(HttpResponse response) {
                heard.add("completed " + response.status());
            }

            @Override
            public void failed(HttpTransportException failure) {
                heard.add("failed " + failure.kind());
            }
        });
    }

    private FileDrain drain() throws HttpTransportException {
        return drain(file(), workers::add);
    }

    private void write(FileDrain drain, String text) {
        drain.write(ByteBuffer.wrap(text.getBytes(StandardCharsets.US_ASCII)), () -> released++);
    }

    private void work() {
        for (Runnable task = workers.poll(); task != null; task = workers.poll()) {
            task.run();
        }
    }

    @Test
    @DisplayName("happens on a worker, in order, and tells how much waits")
    void inOrder() throws IOException {
        FileDrain drain = drain();
        write(drain, "one");
        write(drain, "two");
        drain.complete();
        assertThat(drain.pending()).isEqualTo(6);
        assertThat(file()).doesNotExist();
        work();
        assertThat(drain.pending()).isZero();
        assertThat(released).isEqualTo(2);
        assertThat(heard).containsExactly("written 3", "written 3", "completed 200");
        assertThat(Files.readString(file())).isEqualTo("onetwo");
    }

    @Test
    @DisplayName("makes an empty file of an empty body")
    void empty() throws IOException {
        drain().complete();
        work();
        assertThat(heard).containsExactly("completed 200");
        assertThat(file()).isEmptyFile();
    }

    @Test
    @DisplayName("that fails keeps what had arrived, and drops what comes after")
    void failing() throws IOException {
        FileDrain drain = drain();
        write(drain, "kept");
        drain.fail(new HttpTransportException(Kind.CONNECTION_LOST, true, "lost", null));
        write(drain, "not");
        drain.complete();
        drain.fail(new HttpTransportException(Kind.OTHER, true, "too late", null));
        work();
        assertThat(heard).containsExactly("written 4", "failed CONNECTION_LOST");
        assertThat(released).isEqualTo(2);
        assertThat(drain.pending()).isZero();
        assertThat(Files.readString(file())).isEqualTo("kept");
    }

    @Test
    @DisplayName("ends at the cap")
    void cap() throws IOException {
        FileDrain drain = drain();
        write(drain, "12345678");
        write(drain, "9");
        drain.complete();
        work();
        assertThat(heard).containsExactly("written 8", "failed TOO_LARGE");
        assertThat(released).isEqualTo(2);
    }

    @Test
    @DisplayName("fails where the file cannot be written")
    void noFile() throws IOException {
        FileDrain drain = drain(directory.resolve("no such directory/download"), workers::add);
        write(drain, "1");
        work();
        assertThat(heard).containsExactly("failed RESPONSE_FILE");
    }

    @Test
    @DisplayName("fails, and so ends the exchange, whatever else is thrown")
    void anError() throws IOException {
        Path broken = (Path) Proxy.newProxyInstance(
                Path.class.getClassLoader(), new Class<?>[] {Path.class}, (proxy, method, arguments) -> {
                    throw new NoClassDefFoundError("of a file system");
                });
        FileDrain drain = drain(broken, workers::add);
        write(drain, "1");
        drain.complete();
        work();
        assertThat(heard).containsExactly("failed RESPONSE_FILE");
        assertThat(released).isEqualTo(1);
    }

    @Test
    @DisplayName("is silent once it is closed, and keeps what had arrived")
    void closed() throws IOException {
        FileDrain drain = drain();
        write(drain, "kept");
        drain.close();
        write(drain, "not");
        drain.complete();
        work();
        assertThat(heard).containsExactly("written 4");
        assertThat(released).isEqualTo(2);
        assertThat(Files.readString(file())).isEqualTo("kept");
    }

    @Test
    @DisplayName("happens on the calling thread once no worker is left")
    void noWorker() throws IOException {
        FileDrain drain = drain(file(), task -> {
            throw new RejectedExecutionException("closed");
        });
        write(drain, "kept");
        drain.complete();
        assertThat(heard).containsExactly("written 4", "completed 200");
    }
}
