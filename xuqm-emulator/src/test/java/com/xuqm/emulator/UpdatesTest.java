package com.xuqm.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.xuqm.emulator.junit.XuqmEmulatorExtension;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(XuqmEmulatorExtension.class)
class UpdatesTest {

    private static final String APP = "appKey=ak_demo_chat";
    private static final byte[] FILE = "the package".getBytes(StandardCharsets.UTF_8);

    private Api tenant;
    private Api nobody;

    @BeforeEach
    void setUp(XuqmEmulator running) {
        tenant = Api.withToken(running, running.issueTenantToken());
        nobody = Api.anonymous(running);
    }

    private Reply uploadApp(int code, String... more) {
        List<String> fields = new ArrayList<>(
                List.of("platform", "ANDROID", "versionCode", String.valueOf(code), "versionName", "1." + code));
        fields.addAll(List.of(more));
        return tenant.form(
                "/api/v1/updates/app/upload?" + APP, FILE, "app.apk", "application/zip", fields.toArray(new String[0]));
    }

    private Reply uploadBundle(String version) {
        return tenant.form(
                "/api/v1/rn/upload?" + APP,
                FILE,
                "b.js",
                "text/javascript",
                "platform",
                "ANDROID",
                "moduleId",
                "chat/home",
                "version",
                version);
    }

    private Reply checkApp(int current) {
        return nobody.get(
                "/api/v1/updates/app/check?appId=ak_demo_chat&platform=ANDROID&currentVersionCode=" + current);
    }

    private Reply checkBundle(String current) {
        return nobody.get(
                "/api/v1/rn/update/check?" + APP + "&platform=ANDROID&moduleId=chat%2Fhome&currentVersion=" + current);
    }

    @Test
    void onlyAPublishedVersionIsAnUpdate() {
        JsonObject uploaded = uploadApp(2, "changelog", "新功能").object();
        assertThat(uploaded.get("status").getAsString()).isEqualTo("DRAFT");
        assertThat(checkApp(1).data().toString()).isEqualTo("{\"hasUpdate\":false}");

        Reply published =
                tenant.post("/api/v1/updates/app/" + uploaded.get("id").getAsString() + "/publish?" + APP);

        assertThat(published.text("status")).isEqualTo("PUBLISHED");
        Reply update = checkApp(1);
        assertThat(update.number("versionCode")).isEqualTo(2);
        assertThat(update.text("changelog")).isEqualTo("新功能");
        assertThat(update.number("size")).isEqualTo(FILE.length);
        assertThat(checkApp(2).object().get("hasUpdate").getAsBoolean()).isFalse();
        String path = URI.create(update.text("downloadUrl")).getPath();
        assertThat(nobody.get(path).body()).isEqualTo("the package");
        assertThat(nobody.call("GET", path, null, "Range", "bytes=4-").body()).isEqualTo("package");
        assertThat(nobody.get(path).headers().firstValue("Content-Type"))
                .contains("application/vnd.android.package-archive");
    }

    @Test
    void whoSkipsAForcedVersionIsForcedByTheNext() {
        for (String id : List.of(
                uploadApp(2, "forceUpdate", "true").text("id"), uploadApp(3).text("id"))) {
            tenant.post("/api/v1/updates/app/" + id + "/publish").data();
        }

        assertThat(checkApp(1).object().get("forceUpdate").getAsBoolean()).isTrue();
        assertThat(checkApp(2).object().get("forceUpdate").getAsBoolean()).isFalse();
    }

    @Test
    void versionsAreListedNewestFirst() {
        uploadApp(2).data();
        uploadApp(3).data();

        assertThat(tenant.get("/api/v1/updates/app/list?" + APP).each("versionCode"))
                .containsExactly("3", "2");
        assertThat(tenant.get("/api/v1/updates/app/list?platform=IOS&" + APP).each("id"))
                .isEmpty();
    }

    @Test
    void aVersionIsUploadedOnce() {
        uploadApp(2).data();

        assertThat(uploadApp(2).status()).isEqualTo(409);
        assertThat(tenant.post("/api/v1/updates/app/ver_9/publish").status()).isEqualTo(404);
    }

    @Test
    void harmonyHasALinkToItsStoreInPlaceOfAFile() {
        String path = "/api/v1/updates/app/upload?" + APP;
        String[] fields = {"platform", "HARMONY", "versionCode", "1", "versionName", "1", "marketUrl", "https://store"};

        assertThat(tenant.form(path, null, null, null, fields).text("marketUrl"))
                .isEqualTo("https://store");
        assertThat(tenant.form(path, null, null, null, "platform", "ANDROID", "versionCode", "1", "versionName", "1")
                        .message())
                .isEqualTo("part file is missing");
    }

    @Test
    void theApplicationHasToBeNamedAndOnesOwn() {
        assertThat(nobody.get("/api/v1/updates/app/check?platform=ANDROID&currentVersionCode=1")
                        .message())
                .isEqualTo("parameter appKey is missing");
        assertThat(nobody.get("/api/v1/updates/app/check?appKey=x&platform=ANDROID&currentVersionCode=1")
                        .status())
                .isEqualTo(404);
        assertThat(tenant.get("/api/v1/updates/app/list?appKey=x").status()).isEqualTo(404);
    }

    @Test
    void bundlesAreComparedNumberByNumber() {
        String older = uploadBundle("1.9.0").text("id");
        String newer = uploadBundle("1.10.0").text("id");
        assertThat(nobody.get("/api/v1/rn/files/ak_demo_chat/ANDROID/chat%2Fhome")
                        .status())
                .isEqualTo(404);
        tenant.post("/api/v1/rn/" + newer + "/publish?" + APP).data();
        tenant.post("/api/v1/rn/" + older + "/publish?" + APP).data();

        Reply update = checkBundle("1.9.5");

        assertThat(update.text("version")).isEqualTo("1.10.0");
        assertThat(nobody.get(URI.create(update.text("downloadUrl")).getRawPath())
                        .body())
                .isEqualTo("the package");
        assertThat(checkBundle("1.10").object().get("hasUpdate").getAsBoolean()).isFalse();
        assertThat(uploadBundle("1.10.0").status()).isEqualTo(409);
        assertThat(tenant.post("/api/v1/rn/rn_9/publish").status()).isEqualTo(404);
    }
}
