package com.xuqm.tencent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.xuqm.sdk.call.RetryPolicy;
import com.xuqm.sdk.error.XuqmApiException;
import com.xuqm.sdk.error.XuqmException;
import com.xuqm.sdk.error.XuqmForbiddenException;
import com.xuqm.sdk.error.XuqmRateLimitedException;
import com.xuqm.sdk.error.XuqmServerException;
import com.xuqm.sdk.error.XuqmTimeoutException;
import com.xuqm.sdk.error.XuqmUnauthorizedException;
import com.xuqm.sdk.usersig.TlsSigV2Codec;
import com.xuqm.tencent.account.CheckedAccount;
import com.xuqm.tencent.account.ImportAccount;
import com.xuqm.tencent.batch.BatchOutcome;
import com.xuqm.tencent.batch.ItemFailure;
import com.xuqm.tencent.friend.DeleteFriends;
import com.xuqm.tencent.friend.RelationResult;
import com.xuqm.tencent.group.MuteMembers;
import com.xuqm.tencent.group.SendGroupMessage;
import com.xuqm.tencent.message.BatchMessage;
import com.xuqm.tencent.message.ImportMessage;
import com.xuqm.tencent.message.MessageElement;
import com.xuqm.tencent.message.SendMessage;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A client of Tencent Cloud IM")
class TencentClientTest {

    private static final String SECRET = "5bd2850fff3ecb11d7c805251c51ee463a25727bddc2385f3fa8bfee1bb93b5e";
    private static final RetryPolicy AT_ONCE = RetryPolicy.defaults().withDelays(Duration.ZERO, Duration.ZERO);
    private static final List<MessageElement> HELLO = List.of(MessageElement.text("Hello"));

    private final ScriptedService service = new ScriptedService();

    @AfterEach
    void close() {
        service.close();
    }

    private TencentClient client() {
        return service.client().retry(AT_ONCE).build();
    }

    @Test
    @DisplayName("names app, administrator and UserSig in the query, each as it is, and the body is JSON")
    void proves_itself() {
        String name = "admin&x=1#+%中文";
        service.answering(ScriptedService.OK);
        try (TencentClient tencent = service.client().administrator(name).build()) {
            tencent.accounts().kick("user 1").execute();
        }

        ScriptedService.Received request = service.received().get(0);
        assertThat(request.path()).isEqualTo("/v4/im_open_login_svc/kick");
        assertThat(request.query()).containsOnlyKeys("sdkappid", "identifier", "usersig", "random", "contenttype");
        assertThat(request.query())
                .containsEntry("sdkappid", "1400000000")
                .containsEntry("identifier", name)
                .containsEntry("contenttype", "json");
        assertThat(TlsSigV2Codec.of(1_400_000_000L, SECRET)
                        .verify(name, request.query().get("usersig"), Instant.now())
                        .isValid())
                .isTrue();
        assertThat(request.body()).isEqualTo(Map.of("UserID", "user 1"));
    }

    @ParameterizedTest(name = "code {0}")
    @ValueSource(ints = {60008, 20004, 20005, 90992, 90994, 91000})
    @DisplayName(
            "sends a message once when the answer is a code that means trouble, and says that it may have been done:")
    void does_not_repeat_a_send(int code) {
        service.answering(ScriptedService.code(code));
        try (TencentClient tencent = client()) {
            XuqmServerException thrown = catchThrowableOfType(
                    XuqmServerException.class,
                    () -> tencent.messages()
                            .send(SendMessage.of("user_002", HELLO))
                            .execute());

            assertThat(service.received()).hasSize(1);
            assertThat(thrown.code()).isEqualTo(code);
            assertThat(thrown.mayHaveBeenSent()).isTrue();
            assertThat(thrown).hasMessageContaining("may have been done").hasMessageNotContaining("Hello");
        }
    }

    @Test
    @DisplayName("sends a message once when a gateway gives up, and says that it may have been done")
    void does_not_repeat_a_send_after_504() {
        service.answering(504, "<html>gateway</html>");
        try (TencentClient tencent = client()) {
            assertThatThrownBy(() -> tencent.messages()
                            .send(SendMessage.of("user_002", HELLO))
                            .execute())
                    .isInstanceOf(XuqmServerException.class)
                    .hasMessageContaining("may have been done");
        }
        assertThat(service.received()).hasSize(1);
    }

    @ParameterizedTest(name = "code {0}")
    @ValueSource(ints = {60008, 70169, 70202, 70500})
    @DisplayName("repeats a read on the same codes:")
    void repeats_a_read(int code) {
        service.answering(
                ScriptedService.code(code),
                ScriptedService.code(code),
                "{\"ActionStatus\":\"OK\",\"ErrorCode\":0,\"ResultItem\":[{\"UserID\":\"a\",\"ResultCode\":0,\"AccountStatus\":\"Imported\"}]}");
        try (TencentClient tencent = client()) {
            List<CheckedAccount> accounts =
                    tencent.accounts().check(List.of("a")).execute().orThrow();

            assertThat(accounts).extracting(CheckedAccount::accountStatus).containsExactly("Imported");
        }
        assertThat(service.received()).hasSize(3);
    }

    @Test
    @DisplayName(
            "repeats a message to a group with the number by which the service drops the repetition, and draws another for the next call")
    void repeats_a_group_send_with_its_key() {
        service.answering(ScriptedService.code(10002), ScriptedService.OK);
        try (TencentClient tencent = client()) {
            var call = tencent.groupMessages().send(SendGroupMessage.of("g", HELLO));
            call.execute();
            call.execute();
        }
        List<Object> keys = service.received().stream()
                .map(each -> each.body().get("Random"))
                .toList();
        assertThat(keys).hasSize(3);
        assertThat(keys.get(0)).isEqualTo(keys.get(1)).isNotEqualTo(keys.get(2));
        assertThat(service.received())
                .extracting(each -> each.query().get("random"))
                .doesNotHaveDuplicates();
    }

    @Test
    @DisplayName("keeps the key that an import was given, and draws what it was not given")
    void keys_an_import() {
        service.answering(ScriptedService.OK);
        ImportMessage message = ImportMessage.of(2, "a", "b", Instant.ofEpochSecond(1_700_000_000), HELLO);
        try (TencentClient tencent = client()) {
            tencent.messages()
                    .importMessage(message.withMsgRandom(7).withMsgSeq(9))
                    .execute();
            tencent.messages().importMessage(message).execute();
        }
        assertThat(service.received().get(0).body())
                .containsEntry("MsgRandom", 7L)
                .containsEntry("MsgSeq", 9L)
                .containsEntry("MsgTimeStamp", 1_700_000_000L);
        assertThat(service.received().get(1).body()).containsKeys("MsgRandom", "MsgSeq");
    }

    @ParameterizedTest(name = "code {0}")
    @ValueSource(ints = {60007, 60011, 60018, 60019})
    @DisplayName("waits a second at least when it is too fast, also with a send:")
    void waits_when_too_fast(int code) {
        service.answering(ScriptedService.code(code));
        try (TencentClient tencent = service.client()
                .retry(AT_ONCE)
                .callTimeout(Duration.ofMillis(900))
                .build()) {
            XuqmException thrown;
            int calls = 0;
            do { // on a busy machine the time may be up before the answer is there
                thrown = catchThrowableOfType(
                        XuqmException.class,
                        () -> tencent.messages()
                                .send(SendMessage.of("b", HELLO))
                                .execute());
                calls++;
            } while (thrown instanceof XuqmTimeoutException && calls < 20);

            assertThat(thrown)
                    .isInstanceOfSatisfying(
                            XuqmRateLimitedException.class,
                            limited -> assertThat(limited.retryAfter()).isEqualTo(Duration.ofSeconds(1)));
            assertThat(thrown.mayHaveBeenSent()).isFalse();
            assertThat(service.received()).hasSizeLessThanOrEqualTo(calls);
        }
    }

    @Test
    @DisplayName("renews a UserSig that has expired, once, and repeats what was refused, a send, too")
    void renews_once() {
        service.answering(ScriptedService.code(70001), ScriptedService.OK);
        try (TencentClient tencent = client()) {
            tencent.messages().send(SendMessage.of("b", HELLO)).execute();
        }
        assertThat(service.received()).hasSize(2);
    }

    @ParameterizedTest(name = "{0} has {1} in its text")
    @CsvSource({
        "70001, clock",
        "70003, proxy",
        "70009, secretKey",
        "70013, administrator",
        "70016, region",
        "70020, region"
    })
    @DisplayName("tells refused UserSigs apart, after two requests at most:")
    void tells_refusals_apart(int code, String word) {
        service.answering(ScriptedService.code(code));
        try (TencentClient tencent = client()) {
            assertThatThrownBy(() -> tencent.accounts().kick("a").execute())
                    .isInstanceOf(XuqmUnauthorizedException.class)
                    .hasMessageContaining(word)
                    .hasMessageNotContaining(SECRET);
        }
        assertThat(service.received()).hasSizeBetween(1, 2);
    }

    @Test
    @DisplayName("does not try again before a minute when too many UserSigs were wrong")
    void waits_a_minute_after_wrong_signatures() {
        service.answering(ScriptedService.code(70050));
        try (TencentClient tencent = client()) {
            XuqmApiException thrown = catchThrowableOfType(
                    XuqmApiException.class, () -> tencent.accounts().kick("a").execute());

            assertThat(thrown.retryAfter()).isEqualTo(Duration.ofMinutes(1));
        }
        assertThat(service.received()).hasSize(1);
    }

    @Test
    @DisplayName("hands out no values without their failures")
    void tells_partial_failures() {
        service.answering(
                "{\"ActionStatus\":\"OK\",\"ErrorCode\":0,\"MsgKey\":\"k\",\"ErrorList\":[{\"To_Account\":\"b\",\"ErrorCode\":70107}]}");
        try (TencentClient tencent = client()) {
            BatchOutcome<String> outcome = tencent.messages()
                    .sendBatch(BatchMessage.of(List.of("a", "b"), HELLO))
                    .execute();

            assertThat(outcome.succeeded()).containsExactly("a");
            assertThat(outcome.failed())
                    .extracting(each -> each.id() + each.code())
                    .containsExactly("b70107");
            assertThat(outcome.reference()).isEqualTo("k");
            assertThat(outcome.isComplete()).isFalse();
            assertThatThrownBy(outcome::orThrow).hasMessageContaining("1 of 2 failed");
        }
    }

    @Test
    @DisplayName("fails when nothing worked, though the service answers success")
    void fails_when_all_failed() {
        service.answering("{\"ActionStatus\":\"OK\",\"ErrorCode\":0,\"FailAccounts\":[\"a\",\"b\"]}");
        try (TencentClient tencent = client()) {
            assertThatThrownBy(() -> tencent.accounts()
                            .importAccounts(List.of(ImportAccount.of("a"), ImportAccount.of("b")))
                            .execute())
                    .isInstanceOf(XuqmApiException.class)
                    .hasMessageContaining("2 of 2 failed");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"ErrorCode\":0,\"C2CmsgNospeakingTime\":5}",
                "{\"ErrorCode\":\"0\",\"C2CmsgNospeakingTime\":\"5\"}"
            })
    @DisplayName("needs no ActionStatus, and reads numbers in texts:")
    void reads_bare_answers(String body) {
        service.answering(body);
        try (TencentClient tencent = client()) {
            assertThat(tencent.globalMutes().get("a").execute().c2cMute()).hasSeconds(5);
        }
    }

    @Test
    @DisplayName("takes for done what a deletion finds gone already, as when its first answer was lost")
    void takes_gone_for_done() {
        String head = "{\"ActionStatus\":\"OK\",\"ErrorCode\":0,\"ResultItem\":[";
        service.answering(
                ScriptedService.code(70169),
                head + "{\"UserID\":\"a\",\"ResultCode\":70107}]}",
                head + "{\"To_Account\":\"b\",\"ResultCode\":31704},{\"To_Account\":\"c\",\"ResultCode\":30003}]}");
        try (TencentClient tencent = client()) {
            assertThat(tencent.accounts().delete(List.of("a")).execute().isComplete())
                    .isTrue();
            BatchOutcome<RelationResult> friends = tencent.friends()
                    .delete(DeleteFriends.of("a", List.of("b", "c")))
                    .execute();

            assertThat(friends.succeeded())
                    .extracting(RelationResult::toAccount)
                    .containsExactly("b");
            assertThat(friends.failed()).extracting(ItemFailure::id).containsExactly("c");
        }
    }

    @Test
    @DisplayName("takes FAIL without a code for a failure")
    void takes_fail_for_a_failure() {
        service.answering("{\"ActionStatus\":\"FAIL\",\"ErrorCode\":0}");
        try (TencentClient tencent = client()) {
            assertThatThrownBy(() -> tencent.accounts().kick("a").execute()).isInstanceOf(XuqmServerException.class);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {10_100, 10_200, 120_001, 130_000})
    @DisplayName("takes the codes of the app's own callbacks for refusals:")
    void knows_codes_of_callbacks(int code) {
        service.answering(ScriptedService.code(code));
        try (TencentClient tencent = client()) {
            assertThatThrownBy(() ->
                            tencent.messages().send(SendMessage.of("b", HELLO)).execute())
                    .isInstanceOf(XuqmForbiddenException.class);
        }
    }

    @Test
    @DisplayName("calls commands that it does not know, once, and shows all that came")
    void calls_unknown_commands() {
        service.answering("{\"ActionStatus\":\"OK\",\"ErrorCode\":0,\"New\":{\"x\":1}}", ScriptedService.code(60008));
        try (TencentClient tencent = client()) {
            Map<String, ?> answer = tencent.call("openim/new_command")
                    .body(Map.of("A", 1))
                    .returningMap()
                    .execute();

            assertThat(answer.get("New")).isEqualTo(Map.of("x", 1L));
            assertThatThrownBy(() -> tencent.call("openim/new_command")
                            .returningNothing()
                            .execute())
                    .isInstanceOf(XuqmServerException.class);
        }
        assertThat(service.received()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(longs = {-1, 4_294_967_296L})
    @DisplayName("refuses what is no uint32 before it sends anything:")
    void refuses_what_is_no_uint32(long value) {
        SendMessage message = SendMessage.of("b", HELLO);

        assertThatThrownBy(() -> message.withMsgRandom(value)).hasMessageContaining("0 to 4294967295");
        assertThatThrownBy(() -> MuteMembers.of("g", List.of("a"), Duration.ofSeconds(value)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @DisplayName("goes to the host that stands by if the first cannot be reached, a send, too")
    void fails_over() {
        service.answering(ScriptedService.OK);
        ScriptedService gone = new ScriptedService();
        String dead = gone.url();
        gone.close();
        try (TencentClient tencent = service.client()
                .baseUrl(dead)
                .failoverBaseUrls(service.url())
                .retry(RetryPolicy.never())
                .build()) {
            tencent.messages().send(SendMessage.of("b", HELLO)).execute();
        }
        assertThat(service.received()).hasSize(1);
    }

    @Test
    @DisplayName("says what it needs")
    void says_what_it_needs() {
        assertThatThrownBy(() -> TencentClient.builder().build()).hasMessageContaining("sdkAppId");
        assertThatThrownBy(() -> TencentClient.builder()
                        .sdkAppId(1)
                        .secretKey("k")
                        .administrator("a")
                        .build())
                .hasMessage("region or baseUrl must be set");
    }

    @Test
    @DisplayName("shows no secret")
    void shows_no_secret() {
        try (TencentClient tencent = client()) {
            assertThat(tencent.toString()).doesNotContain(SECRET);
            assertThat(SendMessage.of("b", HELLO).withCloudCustomData("private"))
                    .asString()
                    .contains("b")
                    .doesNotContain("Hello", "private");
        }
    }
}
