package com.xuqm.it.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import com.xuqm.sdk.XuqmClient;
import com.xuqm.sdk.file.FileInfo;
import com.xuqm.sdk.file.UploadFile;
import com.xuqm.sdk.update.AppVersion;
import com.xuqm.sdk.update.RnBundle;
import com.xuqm.sdk.update.RnUpdateCheck;
import com.xuqm.sdk.update.UpdatePlatform;
import com.xuqm.sdk.update.UploadAppVersion;
import com.xuqm.sdk.update.UploadRnBundle;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import javax.imageio.ImageIO;

/** Calls what moves files. */
final class FileCalls {

    private FileCalls() {}

    static void addTo(Map<String, Runnable> sections, XuqmClient xuqm, Path folder) {
        sections.put("files", () -> files(xuqm, folder));
        sections.put("app updates", () -> appUpdates(xuqm, folder));
        sections.put("RN updates", () -> rnUpdates(xuqm, folder));
    }

    private static void files(XuqmClient xuqm, Path folder) {
        byte[] picture = picture();
        FileInfo info = xuqm.files()
                .upload(UploadFile.of("red.png", picture).withContentType("image/png"))
                .execute();
        xuqm.files().download(info.hash(), folder.resolve("red.png")).execute();
        assertThat(folder.resolve("red.png")).hasBinaryContent(picture);
        assertThat(xuqm.files()
                        .thumbnail(info.hash(), folder.resolve("small.png"))
                        .execute())
                .isPositive();
    }

    private static byte[] picture() {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(400, 300, BufferedImage.TYPE_INT_RGB), "png", png);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return png.toByteArray();
    }

    private static Path apk(Path folder) {
        try {
            return Files.writeString(folder.resolve("app.apk"), "not really a package");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void appUpdates(XuqmClient xuqm, Path folder) {
        Path apk = apk(folder);
        AppVersion version = xuqm.appUpdates()
                .upload(UploadAppVersion.of(UpdatePlatform.ANDROID, 2, "2.0").withFile(UploadFile.of(apk)))
                .execute();
        AppVersion published = xuqm.appUpdates().publish(version.id()).execute();
        assertThat(xuqm.appUpdates().list(UpdatePlatform.ANDROID).all()).isNotEmpty();
        assertThat(xuqm.appUpdates().check(UpdatePlatform.ANDROID, 1).execute().hasUpdate())
                .isTrue();
        String path = URI.create(String.valueOf(published.downloadUrl())).getPath();
        Path copy = folder.resolve("copy.apk");
        xuqm.appUpdates()
                .downloadApk(path.substring(path.lastIndexOf('/') + 1), copy, published.sha256())
                .execute();
        assertThat(copy).hasSameBinaryContentAs(apk);
    }

    private static void rnUpdates(XuqmClient xuqm, Path folder) {
        byte[] code = "console.log('hi')".getBytes(StandardCharsets.UTF_8);
        RnBundle bundle = xuqm.rnUpdates()
                .upload(UploadRnBundle.of(UploadFile.of("chat.bundle", code), UpdatePlatform.IOS, "chat-home", "1.1.0"))
                .execute();
        xuqm.rnUpdates().publish(bundle.id()).execute();
        RnUpdateCheck check =
                xuqm.rnUpdates().check(UpdatePlatform.IOS, "chat-home", "1.0.0").execute();
        assertThat(check.hasUpdate()).isTrue();
        Path copy = folder.resolve("chat.bundle");
        xuqm.rnUpdates()
                .downloadBundle(bundle.appKey(), UpdatePlatform.IOS, "chat-home", copy, check.sha256())
                .execute();
        assertThat(copy).hasBinaryContent(code);
    }
}
