package com.xuqm.check.console;

import static org.assertj.core.api.Assertions.assertThat;

import com.xuqm.emulator.XuqmEmulator;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.openqa.selenium.By;
import org.openqa.selenium.OutputType;

/** Makes the pictures of the console in the documents: {@code mvn verify -pl :xuqm-check-console -am -Dxuqm.console.pictures=true}. */
@DisplayName("Pictures of the console")
@EnabledIfSystemProperty(
        named = "xuqm.console.pictures",
        matches = "true",
        disabledReason = "pictures are made by -Dxuqm.console.pictures=true")
class ConsolePicturesTest {

    private static final Path FOLDER =
            Path.of("../../docs/console").toAbsolutePath().normalize();
    private static final int PORT = 8080;

    private final Minutes clock = new Minutes();

    @Test
    @DisplayName("are made of a day in the life of an application")
    void areMade() throws Exception {
        Files.createDirectories(FOLDER);
        try (XuqmEmulator emulator =
                        XuqmEmulator.builder().port(PORT).clock(clock).start();
                Peer receiver = Peer.answering(200, "")) {
            fill(emulator, receiver);
            try (Browser browser = Browser.start("en-US", false, 1200, 880)) {
                shoot(browser, emulator, "chats", "#chats?as=user_001&with=user_002&type=SINGLE", ".own .bubble");
                shoot(browser, emulator, "requests", "#requests?number=" + refused(emulator), ".wide dl");
                shoot(browser, emulator, "faults", "#faults", "tbody tr");
                browser.open(emulator.consoleUrl() + "#webhooks");
                browser.find(By.cssSelector("section[aria-label='Deliveries'] tbody button"))
                        .click();
                browser.awaitText("main", text -> text.contains("signature right"));
                save(browser, "webhooks");
            }
            try (Browser browser = Browser.start("zh-CN", false, 1200, 880)) {
                shoot(browser, emulator, "chats.zh", "#chats?as=user_001&with=user_003&type=SINGLE", ".own .bubble");
            }
        }
        try (var pictures = Files.list(FOLDER)) {
            assertThat(pictures)
                    .hasSizeGreaterThanOrEqualTo(5)
                    .allSatisfy(picture -> assertThat(Files.size(picture)).isBetween(10_000L, 200_000L));
        }
    }

    private static void shoot(Browser browser, XuqmEmulator emulator, String name, String place, String shown)
            throws IOException {
        browser.open(emulator.consoleUrl() + place);
        browser.find(By.cssSelector(shown));
        save(browser, name);
    }

    private static void save(Browser browser, String name) throws IOException {
        browser.run("document.activeElement.blur()");
        Files.write(FOLDER.resolve(name + ".png"), browser.driver().getScreenshotAs(OutputType.BYTES));
    }

    private static long refused(XuqmEmulator emulator) {
        return emulator.recorded().stream()
                .filter(request -> request.status() == 404)
                .findFirst()
                .orElseThrow()
                .sequence();
    }

    private void fill(XuqmEmulator emulator, Peer receiver) throws Exception {
        call(
                emulator,
                "administrator",
                "POST",
                "/api/im/admin/webhooks",
                "{\"url\":\"" + receiver.url()
                        + "/xuqm\",\"events\":[\"message.sent\"],\"secret\":\"whs_of_the_pictures\"}");
        say(emulator, "user_004", "user_001", "SINGLE", "The shop is closed on Monday, isn't it?");
        say(emulator, "user_001", "group_1", "GROUP", "Saturday at ten, at the lake?");
        say(emulator, "user_005", "group_1", "GROUP", "I'll bring the boat.");
        say(emulator, "user_003", "user_001", "SINGLE", "明天下午三点开会，可以吗？");
        say(emulator, "user_001", "user_003", "SINGLE", "好的，没问题。会议室订好了吗？");
        say(emulator, "user_003", "user_001", "SINGLE", "订好了，在二楼。");
        say(emulator, "user_001", "user_002", "SINGLE", "Hi Bob, your order 1042 has left the warehouse.");
        say(emulator, "user_002", "user_001", "SINGLE", "That was fast. When will it be here?");
        say(
                emulator,
                "user_001",
                "user_002",
                "SINGLE",
                "Tomorrow between nine and noon. You will get a message when the courier is close.");
        say(emulator, "user_002", "user_001", "SINGLE", "Perfect, thank you!");
        direct(emulator, "user_001", "GET", "/api/im/conversations");
        direct(emulator, "user_002", "GET", "/api/im/friends");
        direct(emulator, "user_001", "GET", "/api/im/message/history/user_002");
        direct(emulator, "administrator", "GET", "/api/im/admin/webhooks");
        emulator.awaitWebhooks(Duration.ofMinutes(1));
        post(emulator, "faults", "{\"kind\":\"status\",\"status\":503,\"operation\":\"push.send\",\"first\":2}");
        post(
                emulator,
                "faults",
                "{\"kind\":\"delay\",\"ms\":2000,\"operation\":\"messages.history\",\"percent\":30,\"seed\":7}");
        call(
                emulator,
                "administrator",
                "POST",
                "/api/push/send",
                "{\"userId\":\"user_002\",\"title\":\"Order 1042\",\"body\":\"On its way\"}");
    }

    private void say(XuqmEmulator emulator, String from, String to, String type, String text) throws Exception {
        call(
                emulator,
                from,
                "POST",
                "/api/im/messages/send",
                "{\"toId\":\"" + to + "\",\"chatType\":\"" + type + "\",\"msgType\":\"TEXT\",\"content\":\"" + text
                        + "\"}");
    }

    private void call(XuqmEmulator emulator, String as, String method, String path, String body) throws Exception {
        clock.pass();
        post(
                emulator,
                "calls",
                "{\"as\":\"" + as + "\",\"method\":\"" + method + "\",\"path\":\"" + path + "\",\"body\":" + body
                        + "}");
    }

    private void direct(XuqmEmulator emulator, String as, String method, String path) throws Exception {
        clock.pass();
        HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(emulator.baseUrl() + path))
                                .header("Authorization", "Bearer " + emulator.issueToken(as))
                                .method(method, HttpRequest.BodyPublishers.noBody())
                                .build(),
                        BodyHandlers.discarding());
    }

    private static void post(XuqmEmulator emulator, String path, String body) throws Exception {
        var answer = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(emulator.consoleUrl() + "api/" + path))
                                .header("X-Xuqm-Console", "1")
                                .header("Content-Type", "application/json")
                                .POST(HttpRequest.BodyPublishers.ofString(body))
                                .build(),
                        BodyHandlers.ofString());
        assertThat(List.of(200)).as(answer.body()).contains(answer.statusCode());
    }

    /** The same time in every picture. */
    private static final class Minutes extends Clock {

        private volatile Instant now = Instant.parse("2026-05-16T08:30:12.345Z");

        void pass() {
            now = now.plusMillis(47_218);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
