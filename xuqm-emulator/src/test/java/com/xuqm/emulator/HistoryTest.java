package com.xuqm.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.xuqm.emulator.junit.XuqmEmulatorExtension;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HistoryTest {

    /** Noon; the n-th message is sent n minutes later. */
    private static final Instant NOON = Instant.parse("2026-04-27T12:00:00Z");

    @RegisterExtension
    static final XuqmEmulatorExtension XUQM =
            XuqmEmulatorExtension.of(XuqmEmulator.builder().clock(Clock.fixed(NOON, ZoneOffset.UTC)));

    private Api alice;
    private Api bob;

    @BeforeEach
    void fiveMessages() {
        XuqmEmulator emulator = XUQM.emulator();
        alice = Api.as(emulator, "user_001");
        bob = Api.as(emulator, "user_002");
        String[] texts = {"Hello Bob", "hello alice", "How are you?", "{\"url\":\"https://x/y\"}", "Bye"};
        for (int i = 0; i < texts.length; i++) {
            emulator.clockSkew(Duration.ofMinutes(i + 1));
            Api sender = i % 2 == 0 ? alice : bob;
            String msgType = texts[i].startsWith("{") ? "IMAGE" : "TEXT";
            sender.post(
                            "/api/im/messages/send",
                            Api.message("SINGLE", i % 2 == 0 ? "user_002" : "user_001", msgType, texts[i]))
                    .data();
            alice.post("/api/im/messages/send", Api.message("GROUP", "group_1", msgType, texts[i]))
                    .data();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"history/user_002", "group-history/group_1"})
    void theNewestComesFirstAndPagesAreCounted(String path) {
        Reply first = alice.get("/api/im/messages/" + path + "?page=0&size=2");
        Reply last = alice.get("/api/im/messages/" + path + "?page=2&size=2");
        Reply beyond = alice.get("/api/im/messages/" + path + "?page=3&size=2");

        assertThat(first.each("content")).containsExactly("Bye", "{\"url\":\"https://x/y\"}");
        assertThat(last.each("content")).containsExactly("Hello Bob");
        assertThat(beyond.each("content")).isEmpty();
        JsonObject page = first.object();
        assertThat(page.get("totalElements").getAsInt()).isEqualTo(5);
        assertThat(page.get("totalPages").getAsInt()).isEqualTo(3);
        assertThat(page.get("number").getAsInt()).isZero();
        assertThat(page.get("size").getAsInt()).isEqualTo(2);
    }

    @Test
    void aPageHoldsTwentyUnlessToldOtherwise() {
        assertThat(alice.get("/api/im/messages/history/user_002").number("size"))
                .isEqualTo(20);
        assertThat(alice.get("/api/im/messages/history/user_002?page=2147483647&size=1000")
                        .each("id"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "keyword=HELLO|hello alice;Hello Bob",
                "keyword=nothing|",
                "msgType=IMAGE|{\"url\":\"https://x/y\"}",
                "msgType=TEXT&keyword=b|Bye;Hello Bob",
                "startTime=2026-04-27T12:04:00|Bye;{\"url\":\"https://x/y\"}",
                "endTime=2026-04-27T12:02:00|hello alice;Hello Bob",
                "startTime=2026-04-27T12:02:00&endTime=2026-04-27T12:03:00|How are you?;hello alice",
                "startTime=2026-04-27T12:03|Bye;{\"url\":\"https://x/y\"};How are you?",
                "startTime=2026-04-28T00:00:00|"
            })
    void filtersNarrowAHistory(String query, String expected) {
        String[] contents = expected == null ? new String[0] : expected.split(";", -1);

        for (String path : new String[] {"history/user_002", "group-history/group_1"}) {
            Reply reply = alice.get("/api/im/messages/" + path + "?" + query);
            assertThat(reply.each("content")).containsExactly(contents);
            assertThat(reply.number("totalElements")).isEqualTo(contents.length);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-04-27", "27.4.2026", "1777248000000", "2026-04-27T00:00:00Z", "2026-13-01T00:00:00"})
    void aTimeInAnotherFormIsRefused(String time) {
        Reply reply = alice.get("/api/im/messages/history/user_002?startTime=" + time);

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.message())
                .isEqualTo("parameter startTime must be a local date and time such as 2026-04-27T00:00:00");
    }

    @Test
    void searchLooksThroughAllChatsOfTheCaller() {
        Api dana = Api.as(XUQM.emulator(), "user_004");
        dana.send("user_005", "hello Emil").data();

        assertThat(alice.get("/api/im/messages/search?keyword=hello").each("content"))
                .containsExactly("hello alice", "hello alice", "Hello Bob", "Hello Bob");
        assertThat(dana.get("/api/im/messages/search?keyword=hello&page=0&size=1")
                        .each("content"))
                .containsExactly("hello Emil");
        assertThat(alice.get("/api/im/messages/search").number("totalElements")).isEqualTo(10);
    }

    @Test
    void theHistoryWithAStrangerIsEmptyAndWithNobodyIsNotFound() {
        assertThat(alice.get("/api/im/messages/history/user_005").number("totalElements"))
                .isZero();
        assertThat(alice.get("/api/im/messages/history/ghost").status()).isEqualTo(404);
        assertThat(alice.get("/api/im/messages/group-history/nowhere").status()).isEqualTo(404);
    }
}
