package com.xuqm.strangers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.xuqm.emulator.TencentEmulator;
import com.xuqm.emulator.fault.Fault;
import com.xuqm.emulator.junit.TencentEmulatorExtension;
import com.xuqm.json.jackson.JacksonJsonBinding;
import com.xuqm.sdk.error.XuqmApiException;
import com.xuqm.sdk.error.XuqmNotFoundException;
import com.xuqm.sdk.error.XuqmRateLimitedException;
import com.xuqm.tencent.TencentClient;
import com.xuqm.tencent.TencentClientBuilder;
import com.xuqm.tencent.error.TencentError;
import com.xuqm.tencent.message.BatchMessage;
import com.xuqm.tencent.message.MessageElement;
import com.xuqm.tencent.message.SendMessage;
import io.github.doocs.im.ImClient;
import io.github.doocs.im.constant.ErrorCode;
import io.github.doocs.im.model.message.TIMTextMsgElement;
import io.github.doocs.im.model.request.KickRequest;
import io.github.doocs.im.model.request.SendMsgRequest;
import io.github.doocs.im.util.SigUtil;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Each thing that is known to be wrong with doocs, shown of it where this version does it, and shown not to be so of this SDK. */
@DisplayName("What is wrong with doocs is not so here:")
class DoocsDefectsTest {

    @RegisterExtension
    static final TencentEmulatorExtension TENCENT =
            TencentEmulatorExtension.of(TencentEmulator.builder().withoutRateLimits());

    private final TencentEmulator service = TENCENT.emulator();
    private final ImClient doocs = new DoocsClient(service);
    private final TencentClient ours = builder().build();

    private TencentClientBuilder builder() {
        return TencentClient.builder()
                .baseUrl(service.baseUrl())
                .sdkAppId(service.appId())
                .secretKey(service.secretKey())
                .administrator(service.administrator());
    }

    @BeforeEach
    void people() {
        service.addAccounts(List.of("alice", "bob"));
    }

    @AfterEach
    void close() {
        ours.close();
    }

    private static SendMsgRequest theirMessage() {
        return SendMsgRequest.builder()
                .fromAccount("alice")
                .toAccount("bob")
                .msgRandom(1L)
                .msgBody(List.of(new TIMTextMsgElement("Hello")))
                .build();
    }

    private static SendMessage ourMessage() {
        return SendMessage.of("bob", List.of(MessageElement.text("Hello"))).withFromAccount("alice");
    }

    @Test
    void a_message_that_may_have_been_sent_is_sent_once() {
        service.faults().on("message.send").first(20).afterExecuting(Fault.htmlPage(504));

        assertThatThrownBy(() -> doocs.message.sendMsg(theirMessage())).isInstanceOf(IOException.class);
        assertThat(service.requestCount("message.send")).isEqualTo(4);
        service.clearRecorded();
        XuqmApiException unknown = catchThrowableOfType(
                XuqmApiException.class, () -> ours.messages().send(ourMessage()).execute());
        assertThat(service.requestCount("message.send")).isEqualTo(1);
        assertThat(unknown).hasMessageContaining("may have been done");
    }

    @Test
    void a_refusal_is_an_exception() throws IOException {
        KickRequest nobody = new KickRequest("nobody");

        assertThat(doocs.account.kick(nobody).getActionStatus()).isEqualTo("FAIL");
        assertThatThrownBy(() -> ours.accounts().kick("nobody").execute()).isInstanceOf(XuqmNotFoundException.class);
    }

    @Test
    void a_page_of_a_gateway_is_told_with_its_status() {
        service.faults().on("account.kick").first(20).beforeExecuting(Fault.htmlPage(502));

        assertThatThrownBy(() -> doocs.account.kick(new KickRequest("alice")))
                .isInstanceOf(JsonProcessingException.class)
                .hasMessageNotContaining("502");
        assertThatThrownBy(() -> ours.accounts().kick("alice").execute())
                .isInstanceOfSatisfying(
                        XuqmApiException.class, e -> assertThat(e.httpStatus()).isEqualTo(502));
    }

    @Test
    void a_service_that_asks_to_wait_is_not_asked_again_before() {
        service.faults().on("account.kick").first(20).beforeExecuting(Fault.rateLimited(Duration.ofHours(1)));

        Throwable unused = catchThrowable(() -> doocs.account.kick(new KickRequest("alice")));
        assertThat(service.requestCount("account.kick")).isEqualTo(4);
        service.clearRecorded();
        assertThatThrownBy(() -> ours.accounts().kick("alice").execute())
                .isInstanceOfSatisfying(
                        XuqmRateLimitedException.class,
                        e -> assertThat(e.retryAfter()).isEqualTo(Duration.ofHours(1)));
        assertThat(service.requestCount("account.kick")).isEqualTo(1);
    }

    @Test
    void clients_that_are_closed_leave_nothing() throws InterruptedException {
        Set<Thread> before = Thread.getAllStackTraces().keySet();
        for (int i = 0; i < 20; i++) {
            try (TencentClient client =
                    builder().userSigLifetime(Duration.ofHours(1 + i)).build()) {
                client.accounts().check(List.of("alice")).execute();
            }
        }

        List<Thread> left = Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> !before.contains(thread))
                .filter(thread -> thread.getName().startsWith("xuqm-")
                        && !thread.getName().startsWith("xuqm-emulator")
                        && !thread.getName().startsWith("xuqm-tencent-emulator"))
                .toList();
        for (Thread ended : left) {
            ended.join(60_000); // told to end, it may still be on its last instructions
        }
        assertThat(left).noneMatch(Thread::isAlive);
    }

    @Test
    void an_administrators_name_adds_no_parameter() {
        String name = "admin&identifier=evil #x+y%20中文";
        ImClient theirs = new ImClient(service.appId(), name, service.secretKey(), "127.0.0.1:" + service.port());
        assertThat(theirs.getUrl("openim", "sendmsg")).contains("&identifier=evil");

        try (TencentClient client = builder().administrator(name).build()) {
            Throwable unused =
                    catchThrowable(() -> client.accounts().kick("alice").execute());
        }

        assertThat(service.recorded().get(0).query().get("identifier")).containsExactly(name);
    }

    @Test
    void an_address_may_be_any() {
        assertThat(new ImClient(1, "a", "b", "127.0.0.1").getUrl("a", "b")).startsWith("https://127.0.0.1/");
        assertThat(service.baseUrl()).startsWith("http://");
        assertThat(ours.accounts().check(List.of("alice")).execute().failed()).isEmpty();
    }

    @Test
    void a_long_UserSig_is_whole() {
        String name = new Random(1)
                .ints(1_000, 0x4e00, 0x9fa0)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());

        String theirs = SigUtil.genUserSig(service.appId(), service.secretKey(), name, 3_600);
        String our = ours.userSig().generate(name, Duration.ofHours(1));

        assertThat(ours.userSig().verify(name, theirs).isValid()).isFalse();
        assertThat(ours.userSig().verify(name, our).isValid()).isTrue();
    }

    @Test
    void a_UserSig_is_made_once_for_its_lifetime_and_a_missing_key_is_named_at_once() {
        try (TencentClient client =
                builder().userSigLifetime(Duration.ofSeconds(60)).build()) {
            client.accounts().check(List.of("alice")).execute();
            client.accounts().check(List.of("bob")).execute();
        }

        assertThat(service.recorded())
                .extracting(request -> request.query().get("usersig"))
                .hasSize(2)
                .containsOnly(service.recorded().get(0).query().get("usersig"));
        assertThatThrownBy(() -> TencentClient.builder().secretKey("")).hasMessageContaining("secretKey");
    }

    @Test
    void the_JSON_library_may_be_set_up_by_the_application() {
        try (TencentClient client =
                builder().json(JacksonJsonBinding.with(new ObjectMapper())).build()) {
            assertThat(client.accounts().check(List.of("alice")).execute().succeeded())
                    .hasSize(1);
        }
    }

    @Test
    void requests_do_not_change_and_times_are_no_32_bits() {
        SendMsgRequest theirs = theirMessage();
        theirs.setToAccount("carol");
        SendMessage first = ourMessage();
        SendMessage second = first.withMsgTimeStamp(Instant.parse("2100-01-01T00:00:00Z"));

        assertThat(theirs.getToAccount()).isEqualTo("carol");
        assertThat(first.asMap()).doesNotContainKey("MsgTimeStamp");
        assertThat(second.asMap()).containsEntry("MsgTimeStamp", 4_102_444_800L);
    }

    @Test
    void every_code_can_be_looked_up() {
        assertThat(Arrays.stream(ErrorCode.values())
                        .map(ErrorCode::getCode)
                        .filter(code -> code != 0)
                        .filter(code -> TencentError.find(code) == null))
                .isEmpty();
        assertThat(ErrorCode.values()).hasSizeLessThan(30);
        assertThat(IntStream.range(0, 150_000).filter(code -> TencentError.find(code) != null))
                .hasSizeGreaterThan(200);
    }

    @Test
    void a_batch_that_is_too_large_is_refused_before_it_is_sent() {
        List<String> many = IntStream.range(0, 501).mapToObj(i -> "u" + i).toList();

        assertThatThrownBy(() -> ours.messages().sendBatch(BatchMessage.of(many, List.of(MessageElement.text("x")))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("500");
        assertThat(service.recorded()).isEmpty();
    }
}
