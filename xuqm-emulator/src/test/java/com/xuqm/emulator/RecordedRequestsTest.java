package com.xuqm.emulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.xuqm.emulator.inspect.RecordedRequest;
import com.xuqm.emulator.junit.XuqmEmulatorExtension;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(XuqmEmulatorExtension.class)
class RecordedRequestsTest {

    private XuqmEmulator emulator;
    private Api alice;

    @BeforeEach
    void setUp(XuqmEmulator running) {
        emulator = running;
        alice = Api.as(running, "user_001");
    }

    @Test
    void aRequestIsRecordedAsItCameOverTheWire() {
        alice.call(
                "PUT",
                "/api/im/accounts/user%5F001?appKey=ak_demo_chat&x=%E5%B0%8F&x=b+c",
                "{\"nickname\":\"小明\"}",
                "X-Custom",
                "one",
                "X-Custom",
                "two");

        RecordedRequest request = emulator.recorded("accounts.update").get(0);

        assertThat(request.operation()).isEqualTo("accounts.update");
        assertThat(request.method()).isEqualTo("PUT");
        assertThat(request.path()).isEqualTo("/api/im/accounts/user%5F001");
        assertThat(request.rawQuery()).isEqualTo("appKey=ak_demo_chat&x=%E5%B0%8F&x=b+c");
        assertThat(request.pathParameters()).containsExactly(java.util.Map.entry("userId", "user_001"));
        assertThat(request.query()).containsEntry("x", List.of("小", "b c"));
        assertThat(request.header("x-CUSTOM")).isEqualTo("one");
        assertThat(request.header("X-Absent")).isNull();
        assertThat(request.headers()).containsEntry("x-custom", List.of("one", "two"));
        assertThat(request.bodyText()).isEqualTo("{\"nickname\":\"小明\"}");
        assertThat(request.body()).hasSize("{\"nickname\":\"小明\"}".length() + 4);
        assertThat(request.userId()).isEqualTo("user_001");
        assertThat(request.status()).isEqualTo(200);
        assertThat(request.executed()).isTrue();
        assertThat(request.sequence()).isPositive();
        assertThat(request.receivedAt()).isBeforeOrEqualTo(emulator.clock().instant());
    }

    @Test
    void aRefusedRequestIsRecordedToo() {
        Api.anonymous(emulator).get("/api/im/groups");
        alice.get("/nowhere?a=b");

        List<RecordedRequest> all = emulator.recorded();
        assertThat(all).extracting(RecordedRequest::status).containsExactly(401, 404);
        assertThat(all).extracting(RecordedRequest::operation).containsExactly("groups.list", null);
        assertThat(all.get(0).userId()).isNull();
        assertThat(all.get(0).rawQuery()).isNull();
        assertThat(all.get(1).query()).containsExactly(java.util.Map.entry("a", List.of("b")));
    }

    @Test
    void theTextOfARecordHoldsNoSecrets() {
        alice.send("user_002", "between us");

        String text = emulator.recorded().get(0).toString();

        assertThat(text)
                .contains("POST /api/im/messages/send")
                .contains("messages.send")
                .contains("200");
        assertThat(text).doesNotContain("between us").doesNotContain("Bearer");
    }

    @Test
    void recordsCanBeForgotten() {
        alice.get("/api/im/groups");
        emulator.clearRecorded();
        alice.get("/api/im/accounts/user_001");

        assertThat(emulator.recorded()).hasSize(1);
        assertThat(emulator.requestCount("groups.list")).isZero();
        assertThat(emulator.requestCount("accounts.get")).isEqualTo(1);
        assertThat(emulator.recorded().get(0).sequence()).isGreaterThan(1);
    }

    @Test
    void theOldestAreForgottenWhenThereAreTooMany() {
        try (XuqmEmulator small =
                XuqmEmulator.builder().recordLimit(2, 1_000_000).start()) {
            Api api = Api.as(small, "user_001");
            for (int i = 0; i < 5; i++) {
                api.get("/api/im/accounts/search?size=" + (i + 1));
            }

            assertThat(small.recorded()).extracting(RecordedRequest::rawQuery).containsExactly("size=4", "size=5");
            assertThat(small.requestCount("accounts.search")).isEqualTo(5);
        }
    }

    @Test
    void theOldestAreForgottenWhenTheyAreTooBig() {
        try (XuqmEmulator small =
                XuqmEmulator.builder().recordLimit(100, 20_000).start()) {
            Api api = Api.as(small, "user_001");
            for (int i = 0; i < 5; i++) {
                api.send("user_002", "x".repeat(8_000));
            }

            assertThat(small.recorded()).hasSize(2);
            assertThat(small.messageCount()).isEqualTo(5);
        }
    }

    @Test
    void oneCanWaitForRequests() throws InterruptedException {
        alice.get("/api/im/groups");

        assertThat(emulator.awaitRecorded("groups.list", 1, Duration.ofSeconds(30)))
                .hasSize(1);
        assertThatIllegalStateException()
                .isThrownBy(() -> emulator.awaitRecorded("groups.list", 2, Duration.ZERO))
                .withMessage("only 1 of 2 requests of groups.list came in within PT0S");
    }
}
