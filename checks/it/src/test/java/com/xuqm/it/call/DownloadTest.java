package com.xuqm.it.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.xuqm.emulator.fault.Fault;
import com.xuqm.emulator.inspect.RecordedRequest;
import com.xuqm.emulator.junit.XuqmEmulatorExtension;
import com.xuqm.it.support.Clients;
import com.xuqm.it.support.EveryStack;
import com.xuqm.it.support.Stack;
import com.xuqm.sdk.XuqmClient;
import com.xuqm.sdk.call.Call;
import com.xuqm.sdk.call.RetryPolicy;
import com.xuqm.sdk.error.XuqmTransportException;
import com.xuqm.sdk.file.UploadFile;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A download")
class DownloadTest {

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    @RegisterExtension
    static final XuqmEmulatorExtension emulator = new XuqmEmulatorExtension();

    @RegisterExtension
    final Clients clients = new Clients(emulator);

    @TempDir
    Path folder;

    private XuqmClient client(Stack stack) {
        return clients.build(clients.unchecked(stack).retry(RetryPolicy.never()));
    }

    private static byte[] content(long seed) {
        byte[] bytes = new byte[300_000];
        new Random(seed).nextBytes(bytes);
        return bytes;
    }

    private static String uploaded(XuqmClient xuqm, byte[] content) {
        return xuqm.files().upload(UploadFile.of("file.bin", content)).execute().hash();
    }

    private static CompletableFuture<Long> stalled(Call<Long> call) throws InterruptedException {
        emulator.emulator().faults().on(call.operation().id()).first(1).afterExecuting(Fault.stallInBody());
        CompletableFuture<Long> result = call.executeAsync();
        emulator.emulator().faults().awaitStalled(1, PATIENCE);
        return result;
    }

    private static long released(CompletableFuture<Long> stalled) throws Exception {
        emulator.emulator().faults().release();
        return stalled.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    @EveryStack
    void is_not_disturbed_by_one_of_another_file_to_the_same_target(Stack stack) throws Exception {
        XuqmClient xuqm = client(stack);
        Path target = folder.resolve("target");
        CompletableFuture<Long> first = stalled(xuqm.files().download(uploaded(xuqm, content(1)), target));

        xuqm.files().download(uploaded(xuqm, content(2)), target).execute();
        assertThat(target).hasBinaryContent(content(2));

        assertThat(released(first)).isEqualTo(300_000);
        assertThat(target).hasBinaryContent(content(1));
        assertThat(files()).containsExactly("target");
    }

    @EveryStack
    void is_not_disturbed_by_one_of_the_same_file_to_the_same_target(Stack stack) throws Exception {
        XuqmClient xuqm = client(stack);
        Path target = folder.resolve("target");
        Call<Long> call = xuqm.files().download(uploaded(xuqm, content(1)), target);
        CompletableFuture<Long> first = stalled(call);

        call.execute();
        assertThat(target).hasBinaryContent(content(1));

        assertThat(released(first)).isEqualTo(300_000);
        assertThat(target).hasBinaryContent(content(1));
        assertThat(files()).containsExactly("target");
    }

    @EveryStack
    void of_what_has_no_hash_is_not_disturbed_either(Stack stack) throws Exception {
        XuqmClient xuqm = client(stack);
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(400, 300, BufferedImage.TYPE_INT_RGB), "png", png);
        Path target = folder.resolve("small.png");
        Call<Long> call = xuqm.files().thumbnail(uploaded(xuqm, png.toByteArray()), target);
        CompletableFuture<Long> first = stalled(call);

        call.execute();
        byte[] whole = Files.readAllBytes(target);

        assertThat(released(first)).isEqualTo(whole.length);
        assertThat(target).hasBinaryContent(whole);
        assertThat(files()).containsExactly("small.png");
    }

    @EveryStack
    void that_broke_off_is_continued_by_the_next_call_for_the_same_file_only(Stack stack) throws Exception {
        XuqmClient xuqm = client(stack);
        Path target = folder.resolve("target");
        String one = uploaded(xuqm, content(1));
        String other = uploaded(xuqm, content(2));
        emulator.emulator().faults().on("files.download").first(1).afterExecuting(Fault.truncateBody());
        assertThatThrownBy(() -> xuqm.files().download(one, target).execute())
                .isInstanceOf(XuqmTransportException.class);

        xuqm.files().download(other, target).execute();
        assertThat(target).hasBinaryContent(content(2));
        xuqm.files().download(one, target).execute();
        assertThat(target).hasBinaryContent(content(1));

        assertThat(emulator.emulator().recorded("files.download"))
                .extracting(DownloadTest::continued)
                .containsExactly(false, false, true);
        assertThat(files()).containsExactly("target");
    }

    private static boolean continued(RecordedRequest request) {
        return request.headers().containsKey("range");
    }

    @EveryStack
    void that_is_cancelled_leaves_the_next_one_alone(Stack stack) throws Exception {
        XuqmClient xuqm = client(stack);
        Path target = folder.resolve("target");
        Call<Long> call = xuqm.files().download(uploaded(xuqm, content(1)), target);
        CompletableFuture<Long> first = stalled(call);

        first.cancel(true);
        call.execute();

        assertThat(target).hasBinaryContent(content(1));
        assertThat(files()).containsExactly("target");
    }

    @EveryStack
    void takes_no_hash_that_is_none(Stack stack) {
        XuqmClient xuqm = client(stack);
        Path target = folder.resolve("target");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> xuqm.appUpdates().downloadApk("app.apk", target, "../../somewhere/else"))
                .withMessage("sha256 must be a SHA-256 in 64 hexadecimal digits");
    }
}
