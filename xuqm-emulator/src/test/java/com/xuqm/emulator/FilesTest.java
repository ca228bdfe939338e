package com.xuqm.emulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonObject;
import com.xuqm.emulator.fault.Fault;
import com.xuqm.emulator.inspect.StoredFile;
import com.xuqm.emulator.junit.XuqmEmulatorExtension;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(XuqmEmulatorExtension.class)
class FilesTest {

    private static final byte[] HELLO = "Hello, 世界".getBytes(StandardCharsets.UTF_8);

    private XuqmEmulator emulator;
    private Api alice;
    private Api nobody;

    @BeforeEach
    void setUp(XuqmEmulator running) {
        emulator = running;
        alice = Api.as(running, "user_001");
        nobody = Api.anonymous(running);
    }

    private Reply upload(byte[] file) {
        return alice.form("/api/file/upload", file, "hello.txt", "text/plain");
    }

    private Reply range(String hash, String... headers) {
        return nobody.call("GET", "/api/file/" + hash, null, headers);
    }

    private static byte[] picture(int width, int height) throws IOException {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), "png", png);
        return png.toByteArray();
    }

    @Test
    void aFileIsKeptUnderItsHashAndFetchedWithoutALogin() throws Exception {
        JsonObject info = upload(HELLO).object();

        String hash =
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(HELLO));
        assertThat(info.get("hash").getAsString()).isEqualTo(hash);
        assertThat(info.get("name").getAsString()).isEqualTo("hello.txt");
        assertThat(info.get("contentType").getAsString()).isEqualTo("text/plain");
        assertThat(info.get("size").getAsLong()).isEqualTo(HELLO.length);
        assertThat(info.get("duplicate").getAsBoolean()).isFalse();
        assertThat(info.has("thumbnailUrl")).isFalse();
        assertThat(info.get("url").getAsString()).isEqualTo(emulator.baseUrl() + "/api/file/" + hash);
        Reply fetched = nobody.get("/api/file/" + hash);
        assertThat(fetched.body()).isEqualTo("Hello, 世界");
        assertThat(fetched.headers().firstValue("Content-Type")).contains("text/plain");
        assertThat(fetched.headers().firstValue("ETag")).contains('"' + hash + '"');
        assertThat(fetched.headers().firstValue("Content-Length")).contains(String.valueOf(HELLO.length));
    }

    @Test
    void theSameContentIsKeptOnce() {
        upload(HELLO).data();

        Reply again = alice.form("/api/file/upload", HELLO, "other.txt", "text/html");

        assertThat(again.object().get("duplicate").getAsBoolean()).isTrue();
        assertThat(again.text("name")).isEqualTo("hello.txt");
        assertThat(emulator.files()).extracting(StoredFile::name).containsExactly("hello.txt");
    }

    @Test
    void aPartOfAFileIsFetchedSoThatADownloadCanGoOn() {
        String hash = upload(HELLO).text("hash");

        Reply part = range(hash, "Range", "bytes=0-4");

        assertThat(part.status()).isEqualTo(206);
        assertThat(part.body()).isEqualTo("Hello");
        assertThat(part.headers().firstValue("Content-Range")).contains("bytes 0-4/" + HELLO.length);
        assertThat(range(hash, "Range", "bytes=7-").body()).isEqualTo("世界");
        assertThat(range(hash, "Range", "bytes=-6").body()).isEqualTo("世界");
        assertThat(range(hash, "Range", "bytes=7-9999").body()).isEqualTo("世界");
        assertThat(range(hash, "Range", "bytes=0-4", "If-Range", '"' + hash + '"')
                        .status())
                .isEqualTo(206);
        assertThat(range(hash, "Range", "bytes=0-4", "If-Range", "\"other\"").status())
                .isEqualTo(200);
        assertThat(range(hash, "Range", "lines=1-2").status()).isEqualTo(200);
    }

    @Test
    void aRangeOutsideTheFileIsRefused() {
        String hash = upload(HELLO).text("hash");

        Reply refused = range(hash, "Range", "bytes=99-");

        assertThat(refused.status()).isEqualTo(416);
        assertThat(refused.message()).isEqualTo("the range lies outside the file of 13 bytes");
        assertThat(refused.headers().firstValue("Content-Range")).contains("bytes */13");
        assertThat(range(hash, "Range", "bytes=99999999999999999999-").status()).isEqualTo(416);
    }

    @Test
    void aPictureHasASmallOne() throws IOException {
        JsonObject info = alice.form("/api/file/upload", picture(1000, 500), "p.png", "image/png")
                .object();
        String url = info.get("thumbnailUrl").getAsString();

        HttpResponse<byte[]> small;
        try {
            small = Api.CLIENT.send(
                    HttpRequest.newBuilder(URI.create(url)).build(), HttpResponse.BodyHandlers.ofByteArray());
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }

        assertThat(small.headers().firstValue("Content-Type")).contains("image/png");
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(small.body()));
        assertThat(image.getWidth()).isEqualTo(200);
        assertThat(image.getHeight()).isEqualTo(100);
    }

    @Test
    void whatIsNoPictureHasNoSmallOne() {
        String hash = upload(HELLO).text("hash");

        assertThat(nobody.get("/api/file/" + hash + "/thumbnail").status()).isEqualTo(404);
        assertThat(nobody.get("/api/file/unknown/thumbnail").status()).isEqualTo(404);
        assertThat(nobody.get("/api/file/unknown").message()).isEqualTo("no such file: unknown");
    }

    @Test
    void anEmptyFileIsAFile() {
        Reply info = upload(new byte[0]);

        assertThat(info.number("size")).isZero();
        assertThat(nobody.get("/api/file/" + info.text("hash")).body()).isEmpty();
    }

    @Test
    void aBigFileComesBackUnchanged() {
        byte[] big = new byte[5_000_000];
        for (int i = 0; i < big.length; i++) {
            big[i] = (byte) ('a' + i % 23);
        }

        String hash = upload(big).text("hash");

        assertThat(nobody.get("/api/file/" + hash).body()).isEqualTo(new String(big, StandardCharsets.UTF_8));
        assertThat(emulator.recorded("files.upload").get(0).body()).isEmpty();
    }

    @Test
    void whatIsNoUploadIsRefused() {
        assertThat(nobody.form("/api/file/upload", HELLO, "f", "text/plain").status())
                .isEqualTo(401);
        assertThat(alice.form("/api/file/upload", null, null, null, "other", "x")
                        .message())
                .isEqualTo("part file is missing");
        assertThat(alice.post("/api/file/upload", "{}").status()).isEqualTo(415);
        assertThat(alice.call("POST", "/api/file/upload", "rubbish", "Content-Type", "multipart/form-data; boundary=x")
                        .status())
                .isEqualTo(400);
    }

    @Test
    void aFileThatIsTooLargeIsRefused() {
        try (XuqmEmulator small = XuqmEmulator.builder().maxUploadBytes(100_000).start()) {
            Api api = Api.as(small, "user_001");

            assertThat(api.form("/api/file/upload", new byte[100_000], "f", "text/plain")
                            .status())
                    .isEqualTo(200);
            Reply refused = api.form("/api/file/upload", new byte[100_001], "f", "text/plain");

            assertThat(refused.status()).isEqualTo(413);
            assertThat(refused.message()).isEqualTo("the file is larger than 100000 bytes");
            assertThat(small.files()).hasSize(1);
        }
    }

    @Test
    void aDownloadCanBeCutShort() {
        String hash = upload(HELLO).text("hash");
        emulator.faults().on("files.download").nth(1).afterExecuting(Fault.truncateBody());

        assertThatThrownBy(() -> nobody.get("/api/file/" + hash)).isInstanceOf(UncheckedIOException.class);
        assertThat(range(hash, "Range", "bytes=7-").body()).isEqualTo("世界");
    }

    @Test
    void aResetForgetsFiles() {
        String hash = upload(HELLO).text("hash");

        emulator.reset();

        assertThat(emulator.files()).isEmpty();
        assertThat(nobody.get("/api/file/" + hash).status()).isEqualTo(404);
    }
}
