package com.example.files;

import com.xuqm.emulator.XuqmEmulator;
import com.xuqm.sdk.XuqmClient;
import com.xuqm.sdk.file.FileInfo;
import com.xuqm.sdk.file.UploadFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Uploads a file and downloads it again, with client and backend in this one JVM, so that its heap bounds both. Arguments: the
 * size in bytes, and a folder. Prints what it did and how long each way took.
 */
public final class LargeFile {

    private LargeFile() {}

    public static void main(String[] arguments) throws IOException {
        long size = Long.parseLong(arguments[0]);
        Path copy = Path.of(arguments[1]).resolve("copy");
        try (XuqmEmulator emulator = XuqmEmulator.start();
                XuqmClient xuqm = XuqmClient.builder()
                        .baseUrl(emulator.baseUrl())
                        .appKey(emulator.appKey())
                        .appSecret(emulator.appSecret())
                        .adminUser(emulator.adminUser())
                        .build()) {
            AtomicLong progress = new AtomicLong();
            UploadFile file = UploadFile.of("large.bin", size, () -> new Numbers(size))
                    .withProgress((sent, total) -> progress.set(sent));

            long start = System.nanoTime();
            FileInfo info = xuqm.files().upload(file).execute();
            Duration up = Duration.ofNanos(System.nanoTime() - start);
            start = System.nanoTime();
            long received = xuqm.files().download(info.hash(), copy).execute(); // checks the hash
            Duration down = Duration.ofNanos(System.nanoTime() - start);

            System.out.println("transport=" + xuqm.transportName() + " sent=" + progress + " stored=" + info.size()
                    + " received=" + received + " kept=" + Files.size(copy));
            System.out.println("up " + seconds(up) + " s, down " + seconds(down) + " s");
        }
    }

    private static String seconds(Duration duration) {
        return duration.toMillis() / 1000 + "." + duration.toMillis() % 1000 / 100;
    }
}
