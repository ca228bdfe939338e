package com.xuqm.sdk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.xuqm.sdk.call.Call;
import com.xuqm.sdk.call.CallOptions;
import com.xuqm.sdk.call.Done;
import com.xuqm.sdk.call.RetryClass;
import com.xuqm.sdk.error.XuqmConfigurationException;
import com.xuqm.sdk.error.XuqmException;
import com.xuqm.sdk.error.XuqmForbiddenException;
import com.xuqm.sdk.error.XuqmServerException;
import com.xuqm.sdk.error.XuqmSignInException;
import com.xuqm.sdk.http.HttpRequest;
import com.xuqm.sdk.message.Message;
import com.xuqm.sdk.message.MessageOperations;
import com.xuqm.sdk.message.SendMessage;
import com.xuqm.sdk.push.PushResult;
import com.xuqm.sdk.push.SendPush;
import com.xuqm.sdk.testing.Answers;
import com.xuqm.sdk.testing.MiniJson;
import com.xuqm.sdk.testing.ScriptedTransport;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a client sends besides what its caller asks for. */
class ClientRequestsTest {

    private static final String TOKEN = "{\"token\":\"token-1\"}";
    private static final String MESSAGE = "{\"id\":\"msg_1\"}";

    private final ScriptedTransport transport = new ScriptedTransport();
    private XuqmClient xuqm = build(builder());

    private XuqmClientBuilder builder() {
        return XuqmClient.builder()
                .baseUrl("https://im.example.com")
                .appKey("ak_demo_chat")
                .appSecret("app-secret-1")
                .adminUser("administrator")
                .json(new MiniJson())
                .transport(transport);
    }

    private XuqmClient build(XuqmClientBuilder builder) {
        xuqm = builder.build();
        return xuqm;
    }

    @AfterEach
    void close() {
        xuqm.close();
    }

    private HttpRequest request(int index) {
        return transport.requests().get(index);
    }

    private String body(int index) {
        return new String(request(index).body().inMemory(), UTF_8);
    }

    @Nested
    class AddressWithAPath {

        @Test
        void isPutBeforeTheRoutesOfAllRequests() {
            build(builder()
                    .baseUrl("https://gateway.example.com/team/im/")
                    .filesBaseUrl("https://gateway.example.com/files"));
            transport.answer(Answers.ok(TOKEN)).answer(Answers.ok(MESSAGE));

            xuqm.messages().revoke("a/b").execute();

            assertThat(request(0).uri().toString())
                    .startsWith("https://gateway.example.com/team/im/api/im/auth/login?appKey=");
            assertThat(request(1).uri().toString())
                    .startsWith("https://gateway.example.com/team/im/api/im/messages/a%2Fb/revoke?appKey=");
        }

        @Test
        void changesNoSignature() {
            transport.answer(Answers.ok(TOKEN)).answer(Answers.ok(TOKEN));
            build(fixed(builder())).auth().login("user_001").execute();
            build(fixed(builder().baseUrl("https://gateway.example.com/im")))
                    .auth()
                    .login("user_001")
                    .execute();

            assertThat(request(1).headers()).isEqualTo(request(0).headers());
        }

        private XuqmClientBuilder fixed(XuqmClientBuilder builder) {
            return builder.nonces(() -> "nonce").clock(Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));
        }
    }

    @Nested
    class HeaderOfTheClient {

        @Test
        void isSentWithEveryRequestSignInsIncluded() {
            build(builder().header("X-Gateway-Key", "key-1").header("X-Team", "a"));
            transport.answer(Answers.ok(TOKEN)).answer(Answers.ok(MESSAGE));

            xuqm.messages().revoke("msg_1").execute();

            assertThat(transport.requests()).hasSize(2).allSatisfy(request -> {
                assertThat(request.headers().all("x-gateway-key")).containsExactly("key-1");
                assertThat(request.headers().all("X-Team")).containsExactly("a");
            });
        }

        @Test
        void givesWayToTheSameOfACall() {
            build(builder().header("X-Team", "a").header("x-team", "b"));
            transport.answer(Answers.ok(TOKEN)).answer(Answers.ok(MESSAGE));

            xuqm.messages()
                    .revoke("msg_1")
                    .with(CallOptions.none().withHeader("X-TEAM", "c"))
                    .execute();

            assertThat(request(0).headers().all("X-Team")).containsExactly("b");
            assertThat(request(1).headers().all("X-Team")).containsExactly("c");
        }

        @ParameterizedTest
        @ValueSource(strings = {"Authorization", "host", "X-App-Signature", "content-length", "X-Internal-Token"})
        void isNoneThatTheSdkDecidesAbout(String name) {
            assertThatThrownBy(() -> builder().header(name, "hidden"))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("header " + name
                            + " cannot be set by a client, because the SDK or HTTP itself decides about it");
        }

        @Test
        void isCheckedWhenItIsSetAndNotShown() {
            assertThatThrownBy(() -> builder().header("X-Key", "hidden\r\nX-Other: 1"))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("X-Key")
                    .hasMessageNotContaining("hidden");
        }

        @Test
        void isMaskedWhereTheServiceRepeatsIt() {
            build(builder().header("X-Gateway-Key", "hidden-key-1"));
            transport.answer(Answers.refused(403, "no access with hidden-key-1"));

            assertThatThrownBy(() -> xuqm.auth().login("user_001").execute())
                    .isInstanceOf(XuqmForbiddenException.class)
                    .hasMessageNotContaining("hidden-key-1");
            assertThat(builder().header("X-Gateway-Key", "hidden-key-1").toString())
                    .doesNotContain("hidden");
            assertThat(xuqm.toString()).doesNotContain("hidden");
        }
    }

    @Nested
    class Ping {

        @Test
        void readsWhetherTheAdministratorExistsAndSignsInOnce() {
            transport.answer(Answers.ok(TOKEN)).answer(Answers.ok("true")).answer(Answers.ok("true"));

            xuqm.ping().execute();
            xuqm.ping().executeAsync().join();

            assertThat(transport.requests()).hasSize(3);
            assertThat(request(2).uri().getPath()).isEqualTo("/api/im/accounts/administrator/exists");
        }

        @Test
        void makesNoSecondAttempt() {
            transport.answer(Answers.ok(TOKEN)).answer(Answers.refused(503, "busy"));

            assertThatThrownBy(() -> xuqm.ping().execute())
                    .isInstanceOf(XuqmServerException.class)
                    .hasMessageContaining("client.ping")
                    .hasMessageContaining("The service is busy or down");
            assertThat(transport.requests()).hasSize(2);
        }

        @Test
        void doesNotSignInAgainWhileThatFails() {
            transport.answer(Answers.refused(401, "bad signature"));

            for (int i = 0; i < 20; i++) {
                assertThatThrownBy(() -> xuqm.ping().execute())
                        .isInstanceOf(XuqmSignInException.class)
                        .hasMessageContaining("Check that appKey and appSecret belong together");
            }
            assertThat(transport.requests()).hasSize(1);
        }

        @Test
        void needsAnAdministrator() {
            build(XuqmClient.builder()
                    .baseUrl("https://im.example.com")
                    .appKey("ak")
                    .json(new MiniJson())
                    .transport(transport));

            assertThatThrownBy(() -> xuqm.ping())
                    .isInstanceOf(XuqmConfigurationException.class)
                    .hasMessageContaining("adminUser(…)");
        }

        @Test
        void isRefusedOnceTheClientCloses() {
            Call<Done> ping = xuqm.ping();
            xuqm.close();

            assertThatThrownBy(ping::execute)
                    .isInstanceOf(XuqmConfigurationException.class)
                    .hasMessageContaining("this client is closed");
        }
    }

    @Nested
    class ClientMsgId {

        private final Pattern id = Pattern.compile("\"clientMsgId\":\"([0-9a-f]{32})\"");

        private String idIn(int request) {
            Matcher found = id.matcher(body(request));
            assertThat(found.find()).as(body(request)).isTrue();
            return found.group(1);
        }

        @Test
        void isMadeForEachSendAndIsAnotherForEachExecution() {
            transport.answer(Answers.ok(TOKEN)).answer(Answers.ok(MESSAGE)).answer(Answers.ok(MESSAGE));
            Call<Message> send = xuqm.messages().send(SendMessage.text("user_002", "hi"));

            send.execute();
            send.executeAsync().join();

            assertThat(idIn(1)).isNotEqualTo(idIn(2));
        }

        @Test
        void isTheSameForAllAttempts() {
            transport
                    .answer(Answers.ok(TOKEN))
                    .answer(Answers.refused(503, "busy"))
                    .answer(Answers.refused(429, "slow down"))
                    .answer(Answers.ok(MESSAGE));

            xuqm.messages().send(SendMessage.groupText("group_1", "hi")).execute();

            assertThat(List.of(idIn(2), idIn(3))).containsOnly(idIn(1));
        }

        @Test
        void isTheCallersOwnIfThereIsOne() {
            transport.answer(Answers.ok(TOKEN)).answer(Answers.ok(MESSAGE)).answer(Answers.ok(MESSAGE));
            Call<Message> send =
                    xuqm.messages().send(SendMessage.text("user_002", "hi").withClientMsgId("order-1"));

            send.execute();
            send.execute();

            assertThat(body(1)).contains("\"clientMsgId\":\"order-1\"");
            assertThat(body(2)).isEqualTo(body(1));
        }

        @Test
        void isMadeForPushesAsWell() {
            transport
                    .answer(Answers.ok(TOKEN))
                    .answer(Answers.ok("{\"devices\":1}"))
                    .answer(Answers.ok("{\"devices\":1}"))
                    .answer(Answers.ok("{\"devices\":1}"));
            Call<PushResult> send = xuqm.push().send(SendPush.of("user_001", "title", "text"));

            send.execute();
            send.execute();
            xuqm.push()
                    .send(SendPush.of("user_001", "title", "text").withClientMsgId("push-1"))
                    .execute();

            assertThat(idIn(1)).isNotEqualTo(idIn(2));
            assertThat(body(3)).contains("\"clientMsgId\":\"push-1\"");
        }

        @Test
        void isNoLicenceToRepeat() {
            assertThat(MessageOperations.SEND.retryClass()).isEqualTo(RetryClass.NOT_IDEMPOTENT);
            transport.answer(Answers.ok(TOKEN)).answer(Answers.refused(504, "too late"));

            assertThatThrownBy(() -> xuqm.messages()
                            .send(SendMessage.text("user_002", "hi"))
                            .execute())
                    .isInstanceOf(XuqmException.class);
            assertThat(transport.requests()).hasSize(2);
        }
    }
}
