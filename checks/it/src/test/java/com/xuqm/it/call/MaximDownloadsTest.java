package com.xuqm.it.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.xuqm.emulator.MaximEmulator;
import com.xuqm.emulator.fault.Fault;
import com.xuqm.emulator.junit.MaximEmulatorExtension;
import com.xuqm.it.support.EveryStack;
import com.xuqm.it.support.MaximClients;
import com.xuqm.it.support.Stack;
import com.xuqm.maxim.MaximView;
import com.xuqm.maxim.file.DownloadChatFile;
import com.xuqm.maxim.file.FileTarget;
import com.xuqm.maxim.file.FileType;
import com.xuqm.sdk.error.XuqmNotFoundException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A download of Maxim")
class MaximDownloadsTest {

    private static final String DOWNLOAD = "files.downloadChatFile";

    @RegisterExtension
    static final MaximEmulatorExtension emulator = new MaximEmulatorExtension();

    @RegisterExtension
    final MaximClients clients = new MaximClients(emulator);

    @TempDir
    Path folder;

    private final MaximEmulator service = emulator.emulator();

    private void answer(String refusal) {
        service.faults().on(DOWNLOAD).nth(1).beforeExecuting(Fault.answer(200, "application/json", refusal));
    }

    @EveryStack
    void that_is_refused_with_HTTP_200_is_refused_and_leaves_no_file(Stack stack) throws Exception {
        MaximView alice = clients.client(stack).asUser(service.userId("alice"));
        answer("{\"code\":20022,\"message\":\"no file\"}");

        XuqmNotFoundException refused = catchThrowableOfType(
                XuqmNotFoundException.class,
                () -> alice.files()
                        .downloadChatFile(DownloadChatFile.of("sign"), folder.resolve("chat"))
                        .execute());

        assertThat(refused.code()).isEqualTo(20022);
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).isEmpty();
        }
    }

    @EveryStack
    void that_meets_a_busy_service_with_HTTP_200_is_repeated(Stack stack) {
        MaximView alice = clients.client(stack).asUser(service.userId("alice"));
        String url = String.valueOf(alice.files()
                .chatUpload(FileType.CHAT_IMAGE, FileTarget.USER, service.userId("bob"))
                .execute()
                .downloadUrl());
        answer("{\"code\":20006,\"message\":\"busy\"}");

        alice.files()
                .downloadChatFile(DownloadChatFile.of(url.replaceAll(".*=", "")), folder.resolve("chat"))
                .execute();

        assertThat(folder.resolve("chat")).exists();
        assertThat(service.requestCount(DOWNLOAD)).isEqualTo(2);
    }
}
