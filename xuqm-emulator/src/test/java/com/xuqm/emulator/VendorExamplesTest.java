package com.xuqm.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import com.xuqm.emulator.junit.XuqmEmulatorExtension;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The examples for {@code curl} of the vendor's integration document, word by word and all of them, each sent to an emulator
 * that was just started: first as printed, then with what the document says is needed but the example leaves out.
 */
@ExtendWith(XuqmEmulatorExtension.class)
@DisplayName("The vendor's examples for curl")
class VendorExamplesTest {

    private static final String NO_PROOF = "nothing proves who signs in: send the parameter userSig, or the headers"
            + " X-App-Timestamp, X-App-Nonce and X-App-Signature";

    private XuqmEmulator emulator;
    private String admin;

    @BeforeEach
    void setUp(XuqmEmulator running) {
        emulator = running;
        admin = running.issueToken(running.adminUser());
    }

    private Reply send(String curl) {
        return Curl.of(curl).to(emulator);
    }

    private Reply sendAs(String token, String curl) {
        return Curl.of(curl).as(token).to(emulator);
    }

    private static void refused(Reply reply, int status, String message) {
        assertThat(reply.status()).isEqualTo(status);
        assertThat(reply.message()).isEqualTo(message);
    }

    @Nested
    @DisplayName("that need no sign-in")
    class Public {

        static Stream<String> examples() {
            return """
                    curl 'https://dev.xuqinmin.com/api/v1/updates/app/check?appId=ak_demo_chat&platform=ANDROID&currentVersionCode=1'
                    curl 'https://dev.xuqinmin.com/api/v1/rn/update/check?appId=ak_demo_chat&platform=ANDROID&moduleId=chat-home&currentVersion=1.0.0'
                    """.lines();
        }

        @ParameterizedTest
        @MethodSource("examples")
        @DisplayName("work as printed: nothing to update")
        void work(String curl) {
            assertThat(send(curl).object().get("hasUpdate").getAsBoolean()).isFalse();
        }
    }

    @Nested
    @DisplayName("that sign somebody in")
    class SignIns {

        @Test
        @DisplayName("运营平台登录: say that the placeholder is no password, and work with the right one")
        void operator() {
            String curl = """
                    curl -X POST 'https://dev.xuqinmin.com/api/auth/ops/login' \
                    -H 'Content-Type: application/json' \
                    -d '{"username":"admin","password":"(initial operations password)"}'""";

            refused(send(curl), 401, "wrong user name or password: the emulator prints the right ones when it starts");
            String token = send(curl.replace("(initial operations password)", emulator.opsPassword()))
                    .text("token");
            assertThat(sendAs(token, "curl 'https://dev.xuqinmin.com/api/ops/tenants'")
                            .status())
                    .isEqualTo(200);
        }

        @Test
        @DisplayName("IM 登录: name the three headers, and give token and expiresAt with them")
        void im() {
            String curl =
                    "curl -X POST 'https://dev.xuqinmin.com/api/im/auth/login?appId=ak_demo_chat&userId=demo_alice'";

            refused(send(curl), 401, NO_PROOF);
            Reply login =
                    Curl.of(curl).with(Signer.headers(emulator, "demo_alice")).to(emulator);
            assertThat(login.object().keySet()).containsExactlyInAnyOrder("token", "expiresAt");
        }

        @Test
        @DisplayName("IM 登录 with a userSig that an administrator had made")
        void imWithUserSig() {
            String issue = "curl -X POST 'https://dev.xuqinmin.com/api/im/admin/users/user_001/usersig'";
            String userSig = sendAs(admin, issue).text("userSig");

            assertThat(
                            send("curl -X POST 'https://dev.xuqinmin.com/api/im/auth/login?appId=ak_demo_chat&userId=user_001"
                                            + "&userSig=" + userSig + "'")
                                    .text("token"))
                    .isNotEmpty();
        }

        @Test
        @DisplayName("Demo IM 刷新: say that <demo_jwt> is a placeholder, and give a new token for a right one")
        void demo() {
            String curl = """
                    curl -X POST 'https://dev.xuqinmin.com/api/demo/auth/refresh-im?appId=ak_demo_chat' \
                    -H 'Authorization: Bearer <demo_jwt>'""";

            refused(
                    send(curl),
                    401,
                    "<demo_jwt> is a placeholder: put in its place a token of the demo application; the emulator prints"
                            + " one when it starts");
            assertThat(send(curl.replace("<demo_jwt>", emulator.issueDemoToken("demo_alice")))
                            .object()
                            .keySet())
                    .containsExactlyInAnyOrder("imToken", "imTokenExpiresAt");
        }
    }

    @Nested
    @DisplayName("that need an IM token, which the document prints in none of them,")
    class WithAToken {

        static Stream<String> examples() {
            return """
                    curl 'https://dev.xuqinmin.com/api/im/accounts/user_001?appId=ak_demo_chat'
                    curl -X POST 'https://dev.xuqinmin.com/api/im/accounts/import?appId=ak_demo_chat' \
                    -H 'Content-Type: application/json' \
                    -d '{"userId":"user_001","nickname":"Alice"}'
                    curl -X POST 'https://dev.xuqinmin.com/api/im/accounts/import/batch?appId=ak_demo_chat' \
                    -H 'Content-Type: application/json' \
                    -d '[{"userId":"user_001"},{"userId":"user_002"}]'
                    curl -X DELETE 'https://dev.xuqinmin.com/api/im/accounts/user_001?appId=ak_demo_chat'
                    curl 'https://dev.xuqinmin.com/api/im/accounts/user_001/exists?appId=ak_demo_chat'
                    curl 'https://dev.xuqinmin.com/api/im/conversations?appId=ak_demo_chat'
                    curl -X PUT 'https://dev.xuqinmin.com/api/im/conversations/user_002/pinned?appId=ak_demo_chat&chatType=SINGLE&pinned=true'
                    curl -X PUT 'https://dev.xuqinmin.com/api/im/conversations/user_002/draft?appId=ak_demo_chat&chatType=SINGLE&draft=hello'
                    curl 'https://dev.xuqinmin.com/api/im/groups?appId=ak_demo_chat'
                    curl 'https://dev.xuqinmin.com/api/im/groups/public?appId=ak_demo_chat&keyword=demo'
                    curl 'https://dev.xuqinmin.com/api/im/groups/search?appId=ak_demo_chat&keyword=demo&size=20'
                    curl 'https://dev.xuqinmin.com/api/im/groups/group_001/members?appId=ak_demo_chat'
                    curl 'https://dev.xuqinmin.com/api/im/groups/group_001/members/search?appId=ak_demo_chat&keyword=demo&size=20'
                    curl 'https://dev.xuqinmin.com/api/im/messages/search?appId=ak_demo_chat&keyword=hello&page=0&size=20'
                    curl 'https://dev.xuqinmin.com/api/im/admin/webhooks?appId=ak_demo_chat'
                    curl 'https://dev.xuqinmin.com/api/im/groups/group_001/join-requests?appId=ak_demo_chat'
                    curl -X POST 'https://dev.xuqinmin.com/api/im/groups/group_001/join-requests/req_001/accept?appId=ak_demo_chat'
                    curl -X POST 'https://dev.xuqinmin.com/api/im/groups/group_001/join-requests/req_001/reject?appId=ak_demo_chat'
                    curl 'https://dev.xuqinmin.com/api/im/blacklist?appId=ak_demo_chat'
                    curl 'https://dev.xuqinmin.com/api/im/friend-requests?appId=ak_demo_chat&direction=incoming'
                    curl 'https://dev.xuqinmin.com/api/im/admin/users?appId=ak_demo_chat&page=0&size=20'
                    curl 'https://dev.xuqinmin.com/api/im/admin/groups?appId=ak_demo_chat'
                    curl 'https://dev.xuqinmin.com/api/im/admin/messages?appId=ak_demo_chat&userA=user_001&userB=user_002&page=0&size=20'
                    curl 'https://dev.xuqinmin.com/api/im/admin/operation-logs?appId=ak_demo_chat&page=0&size=20'
                    curl -X DELETE 'https://dev.xuqinmin.com/api/im/admin/groups/group_001'
                    curl -X POST 'https://dev.xuqinmin.com/api/im/friend-requests?appId=ak_demo_chat&toUserId=user_002&remark=hi'
                    curl -X POST 'https://dev.xuqinmin.com/api/im/friend-requests/req_001/accept?appId=ak_demo_chat'
                    curl -X POST 'https://dev.xuqinmin.com/api/im/friend-requests/req_001/reject?appId=ak_demo_chat'
                    curl -X POST 'https://dev.xuqinmin.com/api/im/blacklist?appId=ak_demo_chat&blockedUserId=user_002'
                    curl -X DELETE 'https://dev.xuqinmin.com/api/im/blacklist?appId=ak_demo_chat&blockedUserId=user_002'
                    curl 'https://dev.xuqinmin.com/api/im/messages/history/user_002?appId=ak_demo_chat&page=0&size=20&keyword=hello&msgType=TEXT'
                    curl 'https://dev.xuqinmin.com/api/im/messages/group-history/group_001?appId=ak_demo_chat&page=0&size=20&keyword=user_002&startTime=2026-04-27T00:00:00&endTime=2026-04-27T23:59:59'
                    """.lines();
        }

        @ParameterizedTest
        @MethodSource("examples")
        @DisplayName("say as printed that it is missing, and which")
        void nameWhatIsMissing(String curl) {
            Reply reply = send(curl);

            assertThat(reply.status()).isEqualTo(401);
            assertThat(reply.message())
                    .startsWith("no token: send Authorization: Bearer and the token of POST /api/im/auth/login");
        }

        @ParameterizedTest
        @MethodSource("examples")
        @DisplayName("work with that of the administrator")
        void work(String curl) {
            assertThat(sendAs(admin, curl).status()).isEqualTo(200);
        }

        @Test
        @DisplayName("ask to join a group for whoever is no member")
        void joinRequest() {
            String curl =
                    "curl -X POST 'https://dev.xuqinmin.com/api/im/groups/group_001/join-requests?appId=ak_demo_chat&remark=申请加入'";

            assertThat(sendAs(emulator.issueToken("user_003"), curl).text("remark"))
                    .isEqualTo("申请加入");
            refused(sendAs(admin, curl), 409, "administrator is a member of the group group_001 already");
        }

        @Test
        @DisplayName("delete the conversation that an example before made")
        void conversation() {
            String draft =
                    "curl -X PUT 'https://dev.xuqinmin.com/api/im/conversations/user_002/draft?appId=ak_demo_chat&chatType=SINGLE&draft=hello'";
            String delete =
                    "curl -X DELETE 'https://dev.xuqinmin.com/api/im/conversations/user_002?appId=ak_demo_chat&chatType=SINGLE'";

            refused(sendAs(admin, delete), 404, "no such conversation of administrator: user_002");
            assertThat(sendAs(admin, draft).text("draft")).isEqualTo("hello");
            assertThat(sendAs(admin, delete).status()).isEqualTo(200);
        }

        @Test
        @DisplayName("revoke the first message that was sent")
        void revoke() {
            String curl =
                    "curl -X POST 'https://dev.xuqinmin.com/api/im/admin/messages/msg_001/revoke?appId=ak_demo_chat'";

            refused(sendAs(admin, curl), 404, "no such message: msg_001");
            Api.admin(emulator).send("user_002", "hello").data();
            assertThat(sendAs(admin, curl).text("status")).isEqualTo("REVOKED");
        }

        @Test
        @DisplayName("find what they look for")
        void find() {
            assertThat(sendAs(
                                    admin,
                                    "curl 'https://dev.xuqinmin.com/api/im/groups/public?appId=ak_demo_chat&keyword=demo'")
                            .each("groupId"))
                    .containsExactly("group_001", "group_1");
            assertThat(sendAs(
                                    admin,
                                    "curl 'https://dev.xuqinmin.com/api/im/groups/group_001/members/search?appId=ak_demo_chat&keyword=demo&size=20'")
                            .each("userId"))
                    .containsExactly("demo_alice");
        }
    }

    @Nested
    @DisplayName("IM 媒体消息, with the placeholder <im_jwt>,")
    class Media {

        static final String UPLOAD = """
                curl -X POST 'https://file.dev.xuqinmin.com/api/file/upload' \
                -H 'Authorization: Bearer <im_jwt>' \
                -F 'file=@image.jpg'""";

        static final String SEND = """
                curl -X POST 'https://im.dev.xuqinmin.com/api/im/messages/send?appId=ak_demo_chat' \
                -H 'Authorization: Bearer <im_jwt>' \
                -H 'Content-Type: application/json' \
                -d '{"toId":"user_002","chatType":"SINGLE","msgType":"IMAGE","content":"{\\"url\\":\\"https://file.dev.xuqinmin.com/api/file/abc\\"}"}'""";

        static Stream<String> examples() {
            return Stream.of(UPLOAD, SEND);
        }

        @ParameterizedTest
        @MethodSource("examples")
        @DisplayName("say that it is one")
        void nameThePlaceholder(String curl) {
            refused(
                    send(curl),
                    401,
                    "<im_jwt> is a placeholder: put in its place the token of POST /api/im/auth/login");
        }

        @Test
        @DisplayName("upload the picture once a token is in its place")
        void upload() {
            Reply uploaded = send(UPLOAD.replace("<im_jwt>", admin));

            assertThat(uploaded.text("name")).isEqualTo("image.jpg");
            assertThat(uploaded.text("url")).endsWith("/api/file/" + uploaded.text("hash"));
        }

        @Test
        @DisplayName("send it once a token is in its place")
        void sendIt() {
            assertThat(send(SEND.replace("<im_jwt>", admin)).text("content"))
                    .isEqualTo("{\"url\":\"https://file.dev.xuqinmin.com/api/file/abc\"}");
        }
    }
}
