package com.xuqm.emulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.xuqm.emulator.fault.Fault;
import com.xuqm.emulator.inspect.StoredMaximMessage;
import com.xuqm.emulator.junit.MaximEmulatorExtension;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the emulator of Maxim checks, in the words of the wire: no code of the SDK takes part. */
@DisplayName("The emulator of Maxim")
class MaximEmulatorTest {

    @RegisterExtension
    static final MaximEmulatorExtension emulator = new MaximEmulatorExtension();

    private final HttpClient http = HttpClient.newHttpClient();
    private final MaximEmulator maxim = emulator.emulator();

    private HttpResponse<String> call(String method, String path, String body, String... headers) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(maxim.baseUrl() + path))
                .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        if (!body.isEmpty()) {
            request.header("Content-Type", "application/json");
        }
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        return http.send(request.build(), BodyHandlers.ofString());
    }

    private JsonObject answer(String method, String path, String body, String... headers) throws Exception {
        HttpResponse<String> response = call(method, path, body, headers);
        assertThat(response.statusCode()).isEqualTo(200);
        return JsonParser.parseString(response.body()).getAsJsonObject();
    }

    private JsonObject asApp(String method, String path, String body) throws Exception {
        return answer(method, path, body, "app_id", maxim.appId(), "access-token", maxim.accessToken());
    }

    private JsonObject asUser(String user, String method, String path, String body) throws Exception {
        return answer(
                method,
                path,
                body,
                "app_id",
                maxim.appId(),
                "access-token",
                maxim.accessToken(),
                "user_id",
                Long.toString(maxim.userId(user)));
    }

    private static int code(JsonObject answer) {
        return answer.get("code").getAsInt();
    }

    @Test
    @DisplayName("checks the app, the token, and who may act for others")
    void checks_credentials() throws Exception {
        String path = "/user/profile";
        String user = maxim.issueToken("alice");
        String id = Long.toString(maxim.userId("bob"));

        assertThat(code(answer("GET", path, ""))).isEqualTo(40000);
        assertThat(code(answer("GET", path, "", "app_id", "other"))).isEqualTo(40000);
        assertThat(code(answer("GET", path, "", "app_id", maxim.appId()))).isEqualTo(10003);
        assertThat(code(answer("GET", path, "", "app_id", maxim.appId(), "access-token", "wrong")))
                .isEqualTo(10008);
        assertThat(code(answer("GET", path, "", "app_id", maxim.appId(), "access-token", user)))
                .isEqualTo(200);
        assertThat(code(answer("GET", path, "", "app_id", maxim.appId(), "access-token", user, "user_id", id)))
                .isEqualTo(10010);
        assertThat(code(asApp("GET", path, ""))).as("the app acts for nobody").isEqualTo(10002);
        assertThat(code(answer("GET", "/user/list", "", "app_id", maxim.appId(), "access-token", user)))
                .isEqualTo(10010);
        assertThat(call("GET", "/user/nothing", "").statusCode()).isEqualTo(404);
    }

    @Test
    @DisplayName("lets tokens of users end by its clock, and when they are signed out")
    void lets_tokens_end() throws Exception {
        String token = maxim.issueToken("alice");
        maxim.clockSkew(Duration.ofDays(31));
        assertThat(code(answer("GET", "/user/profile", "", "app_id", maxim.appId(), "access-token", token)))
                .isEqualTo(10008);

        String other = maxim.issueToken("alice");
        maxim.signOut("alice");
        assertThat(code(answer("GET", "/user/profile", "", "app_id", maxim.appId(), "access-token", other)))
                .isEqualTo(10008);
        assertThatThrownBy(() -> maxim.userId("nobody")).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource({"frank_1,200", "12345,10002", "maxim_bot,10002", "mta1,10002", "a b,10002", "alice,10004", "张三,200"})
    @DisplayName("registers names as the vendor's rule has it")
    void registers_names(String name, int code) throws Exception {
        assertThat(code(answer(
                        "POST",
                        "/user/register/v2",
                        "{\"username\":\"" + name + "\",\"password\":\"p\"}",
                        "app_id",
                        maxim.appId())))
                .isEqualTo(code);
    }

    @Test
    @DisplayName(
            "carries out a message once within a minute if it has the same transaction_id, and says so by no difference")
    void knows_repetitions() throws Exception {
        String body = "{\"targets\":[" + maxim.userId("bob") + "],\"type\":1,\"content_type\":0,\"content\":\"hi\""
                + ",\"transaction_id\":77}";

        assertThat(asUser("alice", "POST", "/message/send", body).has("msg_ids"))
                .isTrue();
        assertThat(code(asUser("alice", "POST", "/message/send", body))).isEqualTo(200);
        assertThat(maxim.messages()).extracting(StoredMaximMessage::content).containsExactly("hi");

        maxim.clockSkew(Duration.ofSeconds(61));
        assertThat(code(asUser("alice", "POST", "/message/send", body))).isEqualTo(200);
        assertThat(maxim.messages()).hasSize(2);
    }

    @Test
    @DisplayName("refuses more than 500 targets of a push, and takes 500")
    void limits_pushes() throws Exception {
        for (int count : new int[] {500, 501}) {
            String ids =
                    IntStream.rangeClosed(1, count).mapToObj(Integer::toString).collect(Collectors.joining(","));
            JsonObject answer = asApp(
                    "POST", "/push/notify", "{\"audience\":{\"user_id\":[" + ids + "]},\"message\":{\"title\":\"t\"}}");

            assertThat(code(answer)).isEqualTo(count == 500 ? 200 : 12005);
        }
    }

    @Test
    @DisplayName("fails single users of several, and keeps the rights of a group")
    void keeps_rights() throws Exception {
        long bob = maxim.userId("bob");
        long group = asUser("alice", "POST", "/group/create", "{\"name\":\"Team\"}")
                .getAsJsonObject("data")
                .get("group_id")
                .getAsLong();
        JsonObject invited =
                asUser("alice", "POST", "/group/invite", "{\"group_id\":" + group + ",\"user_list\":[" + bob + ",5]}");
        assertThat(invited.get("data").getAsJsonArray())
                .extracting(item -> item.getAsJsonObject().get("result").getAsString())
                .containsExactly("success", "fail");

        assertThat(code(asUser("bob", "POST", "/group/settings/unban_all", "{\"group_id\":" + group + "}")))
                .isEqualTo(20012);
        assertThat(code(asUser("bob", "POST", "/group/destroy?group_id=" + group, "")))
                .isEqualTo(20013);
        assertThat(code(asUser("alice", "POST", "/group/leave?group_id=" + group, "")))
                .isEqualTo(20004);
        assertThat(code(asUser("carol", "GET", "/group/member_list?group_id=" + group, "")))
                .isEqualTo(20002);
        assertThat(code(asUser("alice", "POST", "/group/transfer", "{\"group_id\":" + group + ",\"new_owner\":5}")))
                .isEqualTo(20005);
        assertThat(code(asUser("alice", "GET", "/group/info?group_id=5", ""))).isEqualTo(20001);
    }

    @Test
    @DisplayName("counts a ban in minutes, and tells its end in seconds for all and in milliseconds for a member")
    void counts_bans() throws Exception {
        long bob = maxim.userId("bob");
        long group = asUser("alice", "POST", "/group/create", "{\"name\":\"Team\",\"user_list\":[" + bob + "]}")
                .getAsJsonObject("data")
                .get("group_id")
                .getAsLong();
        long now = maxim.clock().millis();

        long all = asUser("alice", "POST", "/group/settings/ban_all", "{\"group_id\":" + group + ",\"duration\":2}")
                .getAsJsonObject("data")
                .get("ban_expire_time")
                .getAsLong();
        assertThat(all).isBetween(now / 1000 + 110, now / 1000 + 300);
        asUser(
                "alice",
                "POST",
                "/group/ban",
                "{\"group_id\":" + group + ",\"user_list\":[" + bob + "],\"duration\":2}");
        long one = asUser("alice", "GET", "/group/banned_list?group_id=" + group, "")
                .getAsJsonArray("data")
                .get(0)
                .getAsJsonObject()
                .get("expired_time")
                .getAsLong();
        assertThat(one).isBetween(now + 110_000, now + 300_000);
        assertThat(code(asUser(
                        "bob",
                        "POST",
                        "/message/send",
                        "{\"targets\":[" + group + "],\"type\":2,\"content_type\":0,\"content\":\"hi\"}")))
                .isEqualTo(10010);
    }

    @Test
    @DisplayName("pages by a cursor that the last page does not have")
    void pages() throws Exception {
        JsonObject first = asUser(
                "alice",
                "POST",
                "/user/add_roster",
                "{\"list\":[" + maxim.userId("bob") + "," + maxim.userId("carol") + "]}");
        assertThat(code(first)).isEqualTo(200);

        JsonObject page = asUser("alice", "GET", "/roster/list?limit=1", "");
        assertThat(page.get("data").getAsJsonArray()).hasSize(1);
        String cursor = page.get("cursor").getAsString();
        assertThat(asUser("alice", "GET", "/roster/list?limit=1&cursor=" + cursor, "")
                        .has("cursor"))
                .isFalse();
        assertThat(code(asUser("alice", "GET", "/roster/list?cursor=made-up", "")))
                .isEqualTo(10002);
    }

    @Test
    @DisplayName("has the faults, records and the reset of every emulator")
    void has_faults() throws Exception {
        maxim.faults().on("users.profile").nth(1).beforeExecuting(Fault.status(503));
        HttpResponse<String> busy =
                call("GET", "/user/profile", "", "app_id", maxim.appId(), "access-token", maxim.issueToken("bob"));
        assertThat(busy.statusCode()).isEqualTo(503);
        assertThat(maxim.recorded("users.profile")).hasSize(1);

        maxim.faults().on("users.updateProfile").nth(1).afterExecuting(Fault.resetConnection());
        assertThatThrownBy(() -> asUser("bob", "POST", "/user/profile", "{\"nick_name\":\"Bob\"}"))
                .isInstanceOf(IOException.class);
        assertThat(asUser("bob", "GET", "/user/profile", "")
                        .getAsJsonObject("data")
                        .get("nick_name")
                        .getAsString())
                .isEqualTo("Bob");
        maxim.reset();
        assertThat(maxim.recorded()).isEmpty();
        assertThat(maxim).hasToString("MaximEmulator at " + maxim.baseUrl());
    }

    @Test
    @DisplayName("tells what is wrong with a body by the code for parameters")
    void refuses_bodies() throws Exception {
        for (String body : new String[] {
            "{}",
            "[]",
            "nonsense",
            "{\"targets\":[\"x\"],\"type\":1,\"content_type\":0,\"content\":\"\"}",
            "{\"targets\":[" + maxim.userId("bob") + "],\"type\":1,\"content_type\":8,\"content\":\"\"}"
        }) {
            assertThat(code(asApp("POST", "/message/send", body))).as(body).isEqualTo(10002);
        }
    }
}
