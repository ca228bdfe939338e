package com.xuqm.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import com.xuqm.emulator.fault.Fault;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The lines that tell of requests, for people who watch, and the route that tells that the emulator is there. */
class RequestLogTest {

    private final BlockingQueue<String> lines = new LinkedBlockingQueue<>();
    private final XuqmEmulator emulator = XuqmEmulator.builder()
            .clock(Clock.fixed(Instant.parse("2026-05-01T08:00:00.123456Z"), ZoneOffset.UTC))
            .requestLog(lines::add)
            .start();

    @AfterEach
    void stop() {
        emulator.close();
    }

    private String nextLine() throws InterruptedException {
        String line = lines.poll(60, TimeUnit.SECONDS);
        assertThat(line).as("a line for the request").isNotNull();
        return line;
    }

    @Test
    void aRequestIsOneLineWithTimeMethodRouteStatusAndDuration() throws InterruptedException {
        Api.as(emulator, "user_001")
                .send("user_002", "a text that nobody is to read")
                .data();

        assertThat(nextLine())
                .matches("2026-05-01T08:00:00\\.123Z POST /api/im/messages/send 200 in \\d+ ms")
                .doesNotContain("nobody");
    }

    @Test
    void aRefusalIsTold() throws InterruptedException {
        Api.anonymous(emulator).get("/api/im/groups");

        assertThat(nextLine()).contains(" GET /api/im/groups 401 in ");
    }

    @Test
    void neitherAUserSigNorAnIdIsShown() throws InterruptedException {
        String sig = emulator.issueUserSig("user_001", Duration.ofDays(1));
        Api.anonymous(emulator).post("/api/im/auth/login?appKey=ak_demo_chat&userId=user_001&userSig=" + sig);
        assertThat(nextLine()).contains(" POST /api/im/auth/login 200 in ").doesNotContain(sig, "?", "user_001");

        Api.as(emulator, "user_001").get("/api/im/messages/history/user_002");
        assertThat(nextLine()).contains(" GET /api/im/messages/history/{toId} 200 in ");
    }

    @Test
    void aPathThatIsNoRouteIsShownAsItCame() throws InterruptedException {
        Api.anonymous(emulator).get("/api/im/mesages%0A/send?secret=1");
        assertThat(nextLine()).contains(" GET /api/im/mesages%0A/send 404 in ");

        Api.anonymous(emulator).get("/" + "x".repeat(1_000));
        assertThat(nextLine()).contains("x… 404 in ").hasSizeLessThan(300);
    }

    @Test
    void aConnectionThatIsCutIsTold() throws Exception {
        emulator.faults().onAny().beforeExecuting(Fault.closeConnection());
        RawHttp.exchange(emulator, "GET /api/im/groups HTTP/1.1");
        assertThat(nextLine()).contains(" GET /api/im/groups no answer, connection cut in ");

        emulator.faults().clear();
        emulator.faults().onAny().afterExecuting(Fault.truncateBody());
        RawHttp.exchange(emulator, "GET /api/im/groups HTTP/1.1");
        assertThat(nextLine()).contains(" GET /api/im/groups 401, connection cut in ");
    }

    @Test
    void aRequestThatBreaksOffIsTold() throws Exception {
        try (RawHttp raw = new RawHttp(emulator)) {
            raw.write("POST /api/im/messages/send HTTP/1.1\r\nHost: localhost\r\nContent-Length: 100\r\n\r\n{");
        }

        assertThat(nextLine()).contains(" POST /api/im/messages/send not read to its end in ");
    }

    @Test
    void healthIsToldWithoutACredentialWhateverFaultsThereAre() {
        emulator.faults().onAny().beforeExecuting(Fault.status(503));

        Reply health = Api.anonymous(emulator).get("/health");

        assertThat(health.status()).isEqualTo(200);
        assertThat(health.body()).isEqualTo("{\"status\":\"UP\"}");
        assertThat(emulator.recorded()).isEmpty();
        assertThat(lines).isEmpty();
    }

    @Test
    void healthAnswersToGetAndHeadAlone() throws Exception {
        assertThat(RawHttp.exchange(emulator, "HEAD /health HTTP/1.1"))
                .startsWith("HTTP/1.1 200")
                .contains("Content-Length: 15")
                .endsWith("\r\n\r\n");
        assertThat(Api.anonymous(emulator).post("/health").status()).isEqualTo(404);
    }
}
