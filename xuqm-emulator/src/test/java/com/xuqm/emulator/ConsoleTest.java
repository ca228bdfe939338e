package com.xuqm.emulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import com.xuqm.emulator.disguise.Disguise;
import com.xuqm.emulator.fault.Fault;
import com.xuqm.emulator.fault.WebhookFault;
import com.xuqm.emulator.junit.XuqmEmulatorExtension;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The API of the console. */
@ExtendWith(XuqmEmulatorExtension.class)
class ConsoleTest {

    private final XuqmEmulator emulator;
    private final ConsoleClient console;

    ConsoleTest(XuqmEmulator emulator) {
        this.emulator = emulator;
        this.console = new ConsoleClient(emulator);
    }

    private static JsonObject firstOf(JsonObject answer, String list) {
        return answer.getAsJsonArray(list).get(0).getAsJsonObject();
    }

    // ---- the page ----

    @Test
    void thePageIsWhereTheEmulatorSaysThatItIs() throws Exception {
        var page = Api.CLIENT.send(
                HttpRequest.newBuilder(URI.create(emulator.consoleUrl())).build(), BodyHandlers.ofString());

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("Content-Type")).contains("text/html;charset=utf-8");
        assertThat(page.body())
                .contains("<script type=\"module\" src=\"main.js\">")
                .doesNotContain("http://", "https://");
    }

    @Test
    void withoutTheSlashTheWayIsRelativeSoThatItIsRightBehindAProxy() {
        Reply reply = Api.anonymous(emulator).get("/_console");

        assertThat(reply.status()).isEqualTo(307);
        assertThat(reply.headers().firstValue("Location")).contains("_console/");
    }

    @ParameterizedTest
    @CsvSource({
        "main.js, text/javascript;charset=utf-8",
        "console.css, text/css;charset=utf-8",
        "icon.svg, image/svg+xml"
    })
    void itsFilesHaveTheirTypes(String file, String type) {
        Reply reply = Api.anonymous(emulator).get("/_console/" + file);

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.headers().firstValue("Content-Type")).contains(type);
    }

    // ---- what there is ----

    @Test
    void theOverviewCountsWhatThereIs() {
        Api.admin(emulator).send("user_001", "hello");

        JsonObject overview = console.get("overview");

        assertThat(overview.get("appKey").getAsString()).isEqualTo(emulator.appKey());
        JsonObject counts = overview.getAsJsonObject("counts");
        assertThat(counts.get("accounts").getAsInt()).isEqualTo(emulator.accountCount());
        assertThat(counts.get("messages").getAsInt()).isEqualTo(1);
        assertThat(counts.get("requests").getAsInt()).isEqualTo(1);
    }

    @Test
    void accountsAndGroupsAreFoundByIdAndNameAndOnlySoManyAreShown() {
        emulator.addAccounts(
                IntStream.range(0, 1_000).mapToObj(i -> "crowd_" + i).toList());

        JsonObject crowd = console.get("accounts?search=CROWD&limit=20");
        assertThat(crowd.get("total").getAsInt()).isEqualTo(1_000);
        assertThat(crowd.getAsJsonArray("accounts")).hasSize(20);
        assertThat(ConsoleClient.each(console.get("accounts?search=alice").getAsJsonArray("accounts"), "userId"))
                .containsExactly("demo_alice", "user_001");
        assertThat(ConsoleClient.each(console.get("groups?search=demo").getAsJsonArray("groups"), "groupId"))
                .containsExactly("group_001", "group_1");
        assertThat(console.get("groups/group_1?limit=2").getAsJsonArray("shown"))
                .hasSize(2);
        assertThat(console.get("groups/group_1").get("members").getAsInt()).isEqualTo(6);
    }

    @Test
    void aKickSignsOut() {
        Api user = Api.as(emulator, "user_001");
        assertThat(user.get("/api/im/accounts/user_002").status()).isEqualTo(200);

        console.post("accounts/user_001/kick");

        assertThat(user.get("/api/im/accounts/user_002").status()).isEqualTo(401);
    }

    @Test
    void pushesAreShownTheNewestFirst() {
        JsonObject push = Api.json("userId", "user_002", "title", "T", "body", "one");
        console.call(null, "POST", "/api/push/send", push);
        push.addProperty("body", "two");
        console.call(null, "POST", "/api/push/send", push);

        assertThat(ConsoleClient.each(console.get("pushes").getAsJsonArray("pushes"), "body"))
                .containsExactly("two", "one");
    }

    // ---- chats ----

    @Test
    void aMessageIsSentAsAnybodyAndSeenByBoth() {
        JsonObject answer = console.send("user_001", "user_002", "你好 <b>Bob</b>");

        assertThat(answer.get("status").getAsInt()).isEqualTo(200);
        assertThat(answer.get("text").getAsString()).contains("msg_001");
        JsonObject chat = firstOf(console.get("conversations?as=user_002"), "conversations");
        assertThat(chat.get("targetId").getAsString()).isEqualTo("user_001");
        JsonObject message = firstOf(console.get("messages?as=user_002&with=user_001&chatType=SINGLE"), "messages");
        assertThat(message.get("content").getAsString()).isEqualTo("你好 <b>Bob</b>");
        assertThat(emulator.recorded("messages.send"))
                .singleElement()
                .satisfies(request -> assertThat(request.userId()).isEqualTo("user_001"));
    }

    @Test
    void aLongChatComesInPages() {
        for (int i = 1; i <= 30; i++) {
            console.send("user_001", "user_002", "text " + i);
        }

        JsonObject newest = console.get("messages?as=user_001&with=user_002&chatType=SINGLE&limit=10");
        assertThat(newest.get("total").getAsInt()).isEqualTo(30);
        assertThat(ConsoleClient.each(newest.getAsJsonArray("messages"), "content"))
                .startsWith("text 21")
                .endsWith("text 30");
        String first = firstOf(newest, "messages").get("id").getAsString();
        assertThat(ConsoleClient.each(
                        console.get("messages?as=user_001&with=user_002&chatType=SINGLE&limit=10&before=" + first)
                                .getAsJsonArray("messages"),
                        "content"))
                .startsWith("text 11")
                .endsWith("text 20");
    }

    @Test
    void aHundredThousandMessagesAndTenThousandGroupsAreNoMatter() {
        JsonArray messages = new JsonArray();
        for (int i = 0; i < 100_000; i++) {
            messages.add(Api.json("fromId", "user_001", "toId", "user_002", "content", "m" + i));
        }
        JsonArray groups = new JsonArray();
        for (int i = 0; i < 10_000; i++) {
            groups.add(Api.json("groupId", "g" + i, "name", "Group " + i));
        }
        JsonObject seed = new JsonObject();
        seed.add("messages", messages);
        seed.add("groups", groups);
        console.post("seed", seed);

        JsonObject chat = console.get("messages?as=user_001&with=user_002&chatType=SINGLE");
        assertThat(chat.get("total").getAsInt()).isEqualTo(100_000);
        assertThat(chat.getAsJsonArray("messages")).hasSize(100);
        JsonObject found = console.get("groups?search=g9999");
        assertThat(ConsoleClient.each(found.getAsJsonArray("groups"), "groupId"))
                .containsExactly("g9999");
        assertThat(console.get("groups").getAsJsonArray("groups")).hasSize(100);
    }

    // ---- calls ----

    @ParameterizedTest
    @CsvSource({
        "GET, /api/im/accounts/user_001",
        "GET, /api/im/admin/webhooks",
        "GET, /api/apps",
        "GET, /api/ops/tenants",
        "POST, /api/demo/auth/refresh-im"
    })
    void eachOperationGetsTheCredentialThatItNeeds(String method, String path) {
        JsonObject answer = console.call("administrator", method, path, null);

        assertThat(answer.get("status").getAsInt()).as(answer.toString()).isEqualTo(200);
    }

    @Test
    void brokenJsonIsSentAsItIs() {
        JsonObject answer = console.call("user_001", "POST", "/api/im/messages/send", new JsonPrimitive("{\"toId\":"));

        assertThat(answer.get("status").getAsInt()).isEqualTo(400);
        assertThat(emulator.recorded("messages.send").get(0).bodyText()).isEqualTo("{\"toId\":");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/_console/api/reset", "//evil.example/", "http://evil.example/", "api"})
    void onlyPathsOfTheProductAreCalled(String path) {
        JsonObject call = Api.json("as", "user_001", "method", "POST", "path", path);
        int resets = resets();

        Reply reply = console.reply("POST", "calls", call.toString());

        // One that begins with two slashes is a path like any other, which nobody knows.
        assertThat(reply.status() == 400 || reply.envelope().get("status").getAsInt() == 404)
                .as(reply.body())
                .isTrue();
        assertThat(resets()).isEqualTo(resets);
    }

    private int resets() {
        return console.get("overview").get("resets").getAsInt();
    }

    @Test
    void pathsWithOtherLettersAreEncoded() {
        console.post("seed", seedOf("accounts", Api.json("userId", "小明 1")));

        JsonObject answer = console.call("user_001", "GET", "/api/im/accounts/小明 1", null);

        assertThat(answer.get("status").getAsInt()).isEqualTo(200);
        assertThat(answer.get("text").getAsString()).contains("小明 1");
    }

    private static JsonObject seedOf(String list, JsonObject... items) {
        JsonArray array = new JsonArray();
        List.of(items).forEach(array::add);
        JsonObject seed = new JsonObject();
        seed.add(list, array);
        return seed;
    }

    @Test
    void aDisguiseIsPutOffForTheConsole() {
        try (XuqmEmulator disguised = XuqmEmulator.builder()
                .disguise(Disguise.parse("token-own-header,code-absent,app-in-header"))
                .start()) {
            ConsoleClient other = new ConsoleClient(disguised);

            JsonObject answer = other.send("user_001", "user_002", "hello");

            assertThat(answer.get("status").getAsInt()).isEqualTo(200);
            assertThat(answer.get("text").getAsString()).contains("\"code\":200");
            assertThat(other.get("overview").get("disguise").getAsString()).contains("code-absent");
        }
    }

    // ---- faults ----

    @Test
    void aFaultIsSwitchedOnAndOff() {
        JsonObject rule = Api.json("kind", "status", "operation", "messages.send");
        rule.addProperty("status", 503);
        long number = console.post("faults", rule).get("number").getAsLong();

        assertThat(Api.admin(emulator).send("user_001", "x").status()).isEqualTo(503);
        JsonObject shown = firstOf(console.get("overview"), "faults");
        assertThat(shown.get("fired").getAsInt()).isEqualTo(1);
        assertThat(shown.get("words").getAsString())
                .isEqualTo("messages.send, each: answer with HTTP 503, before it is executed");
        assertThat(shown.get("fault"))
                .isEqualTo(firstOf(console.get("requests"), "requests").get("fault"))
                .hasToString("{\"kind\":\"answer\",\"status\":503}");

        console.delete("faults/" + number);

        assertThat(Api.admin(emulator).send("user_001", "x").status()).isEqualTo(200);
        assertThat(console.get("faults").getAsJsonArray("faults")).isEmpty();
    }

    @Test
    void whoWatchesTheLogOfATestIsToldOfAFaultThatThePageSwitchedOn() {
        try (LogLines log = LogLines.from(Level.INFO)) {
            console.post("faults", Api.json("kind", "close", "operation", "messages.send"));

            assertThat(log.lines())
                    .contains(
                            "the console switched a fault on: messages.send, each: connection closed without an answer,"
                                    + " before it is executed");
        }
    }

    @Test
    void aFaultByChanceStrikesTheSameRequestsWithTheSameSeed() {
        assertThat(struckWithSeed(7)).isEqualTo(struckWithSeed(7)).contains(500).contains(200);
    }

    private List<Integer> struckWithSeed(int seed) {
        JsonObject rule = Api.json("kind", "status", "path", "/api/im/.*");
        rule.addProperty("status", 500);
        rule.addProperty("percent", 50);
        rule.addProperty("seed", seed);
        console.post("faults", rule);
        List<Integer> statuses = IntStream.range(0, 20)
                .map(i -> Api.admin(emulator).get("/api/im/accounts/user_001").status())
                .boxed()
                .toList();
        console.delete("faults");
        return statuses;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "rateLimited",
                "html",
                "delay",
                "reset",
                "close",
                "closeAfterAnswer",
                "truncate",
                "malformed",
                "empty",
                "oversize",
                "raw",
                "answer"
            })
    void everyKindOfFaultStrikesWhatTheConsoleCallsAndIsShown(String kind) {
        JsonObject rule = Api.json("kind", kind, "body", "nonsense", "contentType", "text/plain");
        rule.addProperty("ms", 1);
        rule.addProperty("bytes", 5_000);
        rule.addProperty("first", 1);
        console.post("faults", rule);

        JsonObject answer = console.send("user_001", "user_002", "x");

        boolean wellFormed = answer.get("trouble").isJsonNull()
                && answer.get("status").getAsInt() == 200
                && answer.get("text").getAsString().startsWith("{\"code\":200");
        boolean harmless = List.of("delay", "closeAfterAnswer", "oversize").contains(kind)
                || kind.equals("malformed"); // its beginning looks right
        assertThat(wellFormed).as(answer.toString()).isEqualTo(harmless);
        assertThat(emulator.faults().rules().get(0).fired()).isEqualTo(1);
    }

    @Test
    void whatHangsIsLetGoOn() throws Exception {
        console.post("faults", Api.json("kind", "stall", "operation", "accounts.get"));
        var hanging = Api.CLIENT.sendAsync(
                Api.admin(emulator).request("GET", "/api/im/accounts/user_001", null), BodyHandlers.ofString());
        emulator.faults().awaitStalled(1, Duration.ofMinutes(1));

        assertThat(console.get("overview").get("stalled").getAsInt()).isEqualTo(1);
        assertThat(console.post("faults/release").get("released").getAsInt()).isEqualTo(1);

        assertThat(hanging.get(60, TimeUnit.SECONDS).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "faults | {\"kind\":\"nonsense\"} | field kind must be status, html",
                "faults | {} | field kind is missing",
                "faults | {\"kind\":\"reset\",\"operation\":\"messages.sned\"} | no such operation: messages.sned",
                "faults | {\"kind\":\"reset\",\"operation\":\"a\",\"path\":\"b\"} | exclude each other",
                "faults | {\"kind\":\"reset\",\"path\":\"(\"} | Unclosed group",
                "faults | {\"kind\":\"status\",\"status\":200} | field status must be 400 to 599",
                "clock | {} | field skewMs is missing",
                "clock | {\"skewMs\":1e300} | field skewMs must be",
                "seed | {\"messages\":[{\"fromId\":\"user_001\",\"toId\":\"nobody\",\"content\":\"x\"}]} | no such account: nobody",
                "seed | {\"accounts\":[{\"userId\":\" \"}]} | userId is blank",
                "webhook-faults | {\"kind\":\"x\",\"attempts\":1} | field kind must be forged",
                "calls | {\"method\":\"BREW\",\"path\":\"/\"} | field method must be GET"
            })
    void aWrongRequestSaysWhatIsWrong(String path, String body, String words) {
        Reply reply = console.reply("POST", path, body);

        assertThat(reply.status()).isIn(400, 404);
        assertThat(reply.envelope().get("error").getAsString()).contains(words);
    }

    // ---- webhooks ----

    @Test
    void aDeliveryIsShownWithBodySignatureAndAnswerAndMadeAgain() throws Exception {
        try (ReceivingServer receiver = new ReceivingServer((request, response, callback) -> {
            response.setStatus(202);
            ReceivingServer.answer(response, "taken", callback);
        })) {
            createWebhook(receiver.url());
            console.send("user_001", "user_002", "hello");
            emulator.awaitWebhookPosts(1, Duration.ofMinutes(1));
            emulator.awaitWebhooks(Duration.ofMinutes(1));

            JsonObject webhooks = console.get("webhooks");
            JsonObject listed = firstOf(webhooks, "deliveries");
            assertThat(listed.get("status").getAsString()).isEqualTo("SUCCESS");
            assertThat(webhooks.toString()).doesNotContain("the-secret");
            String id = listed.get("id").getAsString();
            JsonObject post = firstOf(console.get("deliveries/" + id), "posts");
            assertThat(post.get("verdict").getAsString()).isEqualTo("GOOD");
            assertThat(post.get("status").getAsInt()).isEqualTo(202);
            assertThat(post.get("answer").getAsString()).isEqualTo("taken");
            assertThat(post.get("body").getAsString()).contains("message.sent", "hello");
            assertThat(post.getAsJsonObject("headers").keySet()).contains("X-Xuqm-Signature");

            console.post("deliveries/" + id + "/redeliver");
            emulator.awaitWebhookPosts(2, Duration.ofMinutes(1));

            JsonArray posts = console.get("deliveries/" + id).getAsJsonArray("posts");
            assertThat(ConsoleClient.each(posts, "attempt")).containsExactly("1", "2");
        }
    }

    @ParameterizedTest
    @CsvSource({"forged, WRONG", "tampered, WRONG", "backdated, OLD", "replayed, GOOD"})
    void theVerdictIsWhatAReceiverMustFind(String kind, String verdict) throws Exception {
        try (ReceivingServer receiver =
                new ReceivingServer((request, response, callback) -> ReceivingServer.answer(response, "", callback))) {
            createWebhook(receiver.url());
            JsonObject fault = Api.json("kind", kind);
            fault.addProperty("attempts", 1);
            fault.addProperty("ms", Duration.ofMinutes(10).toMillis());
            assertThat(console.post("webhook-faults", fault)
                            .get("webhookFaults")
                            .getAsInt())
                    .isEqualTo(1);

            console.send("user_001", "user_002", "hello");
            emulator.awaitWebhookPosts(kind.equals("replayed") ? 2 : 1, Duration.ofMinutes(1));

            JsonObject post = firstOf(console.get("deliveries/delivery_1"), "posts");
            assertThat(post.get("verdict").getAsString()).isEqualTo(verdict);
            assertThat(post.getAsJsonObject("fault").get("kind").getAsString()).isEqualTo(kind);
        }
    }

    @Test
    void whatAReceiverComplainsOfIsShown() throws Exception {
        try (ReceivingServer receiver = new ReceivingServer((request, response, callback) -> {
            response.setStatus(400);
            ReceivingServer.answer(response, "bad signature", callback);
        })) {
            createWebhook(receiver.url());
            console.send("user_001", "user_002", "hello");
            emulator.awaitWebhookPosts(1, Duration.ofMinutes(1));

            JsonObject post = firstOf(console.get("deliveries/delivery_1"), "posts");
            assertThat(post.get("trouble")).hasToString("{\"kind\":\"status\",\"status\":400,\"words\":\"HTTP 400\"}");
            assertThat(post.get("answer").getAsString()).isEqualTo("bad signature");
        }
    }

    @Test
    void whyADeliveryWasGivenUpIsSaidByNameAndInWords() throws Exception {
        createWebhook("http://127.0.0.1:1/nobody");
        console.send("user_001", "user_002", "hello");
        emulator.awaitWebhookPosts(1, Duration.ofSeconds(60));

        JsonObject post = firstOf(console.get("deliveries/delivery_1"), "posts");
        JsonObject listed = firstOf(console.get("webhooks"), "deliveries");

        assertThat(post.get("trouble"))
                .hasToString("{\"kind\":\"unreachable\",\"words\":\"no answer: ConnectException\"}");
        assertThat(listed.get("trouble")).isEqualTo(post.get("trouble"));
    }

    @ParameterizedTest
    @CsvSource({
        "reset, cut",
        "close, closed",
        "truncate, partial",
        "raw, notHttp",
    })
    void whyACallDidNotEndWellIsSaidByName(String fault, String trouble) {
        console.post("faults", Api.json("kind", fault, "body", "nonsense"));

        JsonObject answer = console.send("user_001", "user_002", "x");

        assertThat(answer.getAsJsonObject("trouble").get("kind").getAsString()).isEqualTo(trouble);
        assertThat(answer.getAsJsonObject("trouble").get("words").getAsString()).isNotBlank();
    }

    @Test
    void faultsOfDeliveriesCanBeTakenBack() {
        emulator.webhookFaults().onNext(3, WebhookFault.forged());
        assertThat(console.get("overview").get("webhookFaults").getAsInt()).isEqualTo(3);

        console.delete("webhook-faults");

        assertThat(console.get("overview").get("webhookFaults").getAsInt()).isZero();
    }

    private void createWebhook(String url) {
        JsonObject webhook = Api.json("url", url, "secret", "the-secret");
        webhook.add("events", Api.strings("message.sent"));
        assertThat(console.call(null, "POST", "/api/im/admin/webhooks", webhook)
                        .get("status")
                        .getAsInt())
                .isEqualTo(200);
    }

    // ---- real time ----

    @Test
    void connectionsAndFramesAreShownAndCut() throws Exception {
        try (RawStomp stomp = RawStomp.listen(emulator, "user_001")) {
            emulator.realtime().awaitConnections("user_001", 1, Duration.ofMinutes(1));
            emulator.realtime().awaitFrames(frame -> frame.command().equals("SUBSCRIBE"), 1, Duration.ofMinutes(1));

            JsonObject shown = console.get("connections");
            JsonObject connection = firstOf(shown, "connections");
            assertThat(connection.get("userId").getAsString()).isEqualTo("user_001");
            assertThat(ConsoleClient.each(shown.getAsJsonArray("frames"), "command"))
                    .contains("CONNECTED", "SUBSCRIBE");
            assertThat(shown.toString()).doesNotContain("Bearer ey", emulator.appSecret());

            console.post("connections/" + connection.get("id").getAsLong() + "/cut");

            emulator.realtime().awaitConnections("user_001", 0, Duration.ofMinutes(1));
            assertThat(console.reply("POST", "connections/999/cut", null).status())
                    .isEqualTo(404);
        }
    }

    // ---- clock, seed, reset, waiting ----

    @Test
    void theClockIsMovedAndPutRight() {
        JsonObject move = new JsonObject();
        move.addProperty("advanceMs", Duration.ofDays(2).toMillis());
        String token = emulator.issueToken("user_001");

        console.post("clock", move);
        console.post("clock", move);

        assertThat(console.get("overview").get("skewMs").getAsLong())
                .isEqualTo(Duration.ofDays(4).toMillis());
        assertThat(Api.withToken(emulator, token)
                        .get("/api/im/accounts/user_002")
                        .status())
                .isEqualTo(401);
        JsonObject right = new JsonObject();
        right.addProperty("skewMs", 0);
        console.post("clock", right);
        assertThat(Api.withToken(emulator, token)
                        .get("/api/im/accounts/user_002")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void whatIsTakenOutOfOneEmulatorCanBePutIntoAnother() {
        console.send("user_001", "user_002", "hello 小明");
        JsonObject taken = console.get("seed");
        try (XuqmEmulator other = XuqmEmulator.builder().emptySeed().start()) {
            ConsoleClient its = new ConsoleClient(other);

            JsonObject made = its.post("seed", taken);

            assertThat(made.get("messages").getAsInt()).isEqualTo(1);
            assertThat(other.accounts()).hasSameSizeAs(emulator.accounts());
            assertThat(other.groups()).extracting(group -> group.groupId()).containsExactly("group_001", "group_1");
            assertThat(other.messages().get(0).content()).isEqualTo("hello 小明");
            assertThat(its.get("seed").getAsJsonArray("groups")).isEqualTo(taken.getAsJsonArray("groups"));
        }
    }

    @Test
    void aResetGoesBackToTheFirstStateAndSaysSoToEveryPage() {
        console.send("user_001", "user_002", "hello");
        emulator.faults().onAny().beforeExecuting(Fault.status(500));
        emulator.webhookFaults().onNext(1, WebhookFault.forged());
        emulator.clockSkew(Duration.ofHours(1));
        int before = resets();

        console.post("reset");

        JsonObject overview = console.get("overview");
        assertThat(overview.get("resets").getAsInt()).isEqualTo(before + 1);
        assertThat(overview.get("skewMs").getAsLong()).isZero();
        assertThat(overview.get("webhookFaults").getAsInt()).isZero();
        assertThat(overview.getAsJsonArray("faults")).isEmpty();
        assertThat(emulator.messages()).isEmpty();
        assertThat(console.get("requests").getAsJsonArray("requests")).isEmpty();
        emulator.reset();
        assertThat(resets()).isEqualTo(before + 2);
    }

    @Test
    void aProgramWaitsForRequests() throws Exception {
        CompletableFuture<JsonObject> waiting = CompletableFuture.supplyAsync(
                () -> console.get("requests/await?operation=messages.send&count=2&timeoutMs=20000"));
        console.send("user_001", "user_002", "one");
        console.send("user_001", "user_002", "two");

        assertThat(waiting.get(60, TimeUnit.SECONDS).get("count").getAsInt()).isEqualTo(2);
        assertThat(console.reply("GET", "requests/await?operation=push.send&timeoutMs=0", null)
                        .status())
                .isEqualTo(408);
        assertThat(console.reply("GET", "requests/await?operation=push.sned", null)
                        .status())
                .isEqualTo(404);
    }

    // ---- memory ----

    @Test
    void whatIsKeptNoLongerIsCountedAndSaidOfWhoeverMissesIt() {
        try (XuqmEmulator small =
                XuqmEmulator.builder().recordLimit(3, 1_000_000).start()) {
            ConsoleClient its = new ConsoleClient(small);
            for (int i = 0; i < 5; i++) {
                its.send("user_001", "user_002", "text " + i);
            }

            assertThat(small.forgottenRequests()).isEqualTo(2);
            assertThat(its.get("overview")
                            .getAsJsonObject("counts")
                            .get("forgottenRequests")
                            .getAsInt())
                    .isEqualTo(2);
            String sentence =
                    "only the last 3 requests are kept, 2 older ones were forgotten: recordLimit(requests, bytes) of the"
                            + " builder keeps more";
            Reply gone = its.reply("GET", "requests/1", null);
            assertThat(gone.status()).isEqualTo(410);
            assertThat(gone.envelope().get("error").getAsString()).contains(sentence);
            assertThatExceptionOfType(NoSuchElementException.class)
                    .isThrownBy(() -> small.recorded(1))
                    .withMessageContaining(sentence);
            assertThat(its.get("requests/await?operation=messages.send&count=5")
                            .get("lost")
                            .getAsString())
                    .isEqualTo(sentence);
            assertThat(small.recorded(5).bodyText()).contains("text 4");
            assertThat(its.reply("GET", "requests/99", null).status()).isEqualTo(404);
        }
    }

    @Test
    void longAddressesAndHeadersCountAsMuchAsBodies() {
        try (XuqmEmulator small =
                XuqmEmulator.builder().recordLimit(1_000, 100_000).start()) {
            for (int i = 0; i < 20; i++) {
                Api.admin(small).get("/api/im/accounts/search?keyword=" + "x".repeat(6_000));
            }

            assertThat(small.forgottenRequests()).isGreaterThan(10);
            assertThat(small.requestCount("accounts.search")).isEqualTo(20);
        }
    }

    @Test
    void answersAreForgottenBeforeRequests() {
        String long20k = IntStream.range(0, 2_000).mapToObj(i -> "0123456789").collect(Collectors.joining());
        try (XuqmEmulator small =
                XuqmEmulator.builder().recordLimit(1_000, 400_000).start()) {
            ConsoleClient its = new ConsoleClient(small);
            for (int i = 0; i < 15; i++) {
                its.send("user_001", "user_002", long20k);
            }

            assertThat(small.forgottenRequests()).isZero();
            JsonObject first = its.get("requests/1").getAsJsonObject("answer").getAsJsonObject("body");
            assertThat(first.get("kind").getAsString()).isEqualTo("MISSING");
            assertThat(first.get("bytes").getAsInt()).isGreaterThan(20_000);
            assertThat(its.reply("GET", "requests/1/answer", null).status()).isEqualTo(410);
            assertThat(its.get("requests/15")
                            .getAsJsonObject("answer")
                            .getAsJsonObject("body")
                            .get("kind")
                            .getAsString())
                    .isEqualTo("TEXT");
        }
    }

    @Test
    void thePageIsToldOnlyWhatIsNewAndNeverABody() {
        for (int i = 0; i < 10; i++) {
            console.send("user_001", "user_002", "a text that is in no list");
        }
        JsonObject all = console.get("requests");
        assertThat(all.getAsJsonArray("requests")).hasSize(10);
        assertThat(all.toString()).doesNotContain("a text that is in no list");

        assertThat(console.get("requests?after=" + all.get("revision").getAsLong())
                        .getAsJsonArray("requests"))
                .isEmpty();
        console.send("user_001", "user_002", "x");
        assertThat(console.get("requests?after=" + all.get("revision").getAsLong())
                        .getAsJsonArray("requests"))
                .hasSize(1);
        assertThat(console.get("requests?limit=3").getAsJsonArray("requests")).hasSize(3);
    }

    // ---- bodies ----

    /** Number of the n-th request of this test. */
    private long number(int n) {
        return emulator.recorded().get(n - 1).sequence();
    }

    @Test
    void largeBodiesAreShownInPartAndSaidToBeAndDownloadedWhole() {
        String text = "{\"content\":\"" + "长".repeat(200_000) + "\"}";
        Api.admin(emulator).call("POST", "/api/im/messages/send", text);

        JsonObject body = console.get("requests/" + number(1)).getAsJsonObject("body");

        assertThat(body.get("whole").getAsBoolean()).isFalse();
        assertThat(body.get("bytes").getAsInt()).isEqualTo(text.getBytes(StandardCharsets.UTF_8).length);
        Reply whole = console.reply("GET", "requests/" + number(1) + "/body", null);
        assertThat(whole.body()).isEqualTo(text);
        assertThat(whole.headers().firstValue("Content-Disposition"))
                .hasValueSatisfying(value -> assertThat(value).startsWith("attachment"));
        assertThat(whole.headers().firstValue("Content-Type")).contains("application/octet-stream");
    }

    @Test
    void bytesThatAreNoTextSpoilNothing() throws Exception {
        byte[] bytes = {(byte) 0xff, (byte) 0xfe, 0, 1};
        var request = HttpRequest.newBuilder(URI.create(emulator.baseUrl() + "/api/im/messages/send"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofByteArray(bytes))
                .build();
        Api.CLIENT.send(request, BodyHandlers.discarding());
        Api.admin(emulator).form("/api/file/upload", new byte[] {1, 2, 3}, "a.bin", "application/octet-stream");

        assertThat(console.get("requests").getAsJsonArray("requests")).hasSize(2);
        assertThat(console.get("requests/" + number(1))
                        .getAsJsonObject("body")
                        .get("kind")
                        .getAsString())
                .isEqualTo("BINARY");
        assertThat(console.get("requests/" + number(2))
                        .getAsJsonObject("body")
                        .get("kind")
                        .getAsString())
                .isEqualTo("MISSING");
        assertThat(console.reply("GET", "requests/" + number(2) + "/body", null).status())
                .isEqualTo(410);
        assertThat(console.reply("GET", "requests/" + number(1) + "/body", null).status())
                .isEqualTo(200);
    }

    @Test
    void secretsAreMaskedWhereverTheyAre() {
        String token = emulator.issueToken("user_001");
        Api.anonymous(emulator)
                .post("/api/im/auth/login?appKey=" + emulator.appKey() + "&userId=user_001&userSig="
                        + emulator.issueUserSig("user_001", Duration.ofDays(1)));
        Api.withToken(emulator, token)
                .post(
                        "/api/push/register",
                        Api.json("userId", "user_001", "deviceId", "d", "vendor", "HUAWEI", "token", "device-token-1"));
        Api.anonymous(emulator)
                .post(
                        "/api/auth/login",
                        Api.json("email", emulator.tenantEmail(), "password", emulator.tenantPassword()));
        createWebhook("http://127.0.0.1:9/");

        StringBuilder everything = new StringBuilder(console.get("requests").toString());
        for (int i = 1; i <= 4; i++) {
            everything.append(console.get("requests/" + number(i)));
            everything.append(console.reply("GET", "requests/" + number(i) + "/body", null)
                    .body());
            everything.append(console.reply("GET", "requests/" + number(i) + "/answer", null)
                    .body());
        }

        assertThat(everything.toString())
                .contains("***")
                .doesNotContain(token, "device-token-1", emulator.tenantPassword(), "the-secret", emulator.appSecret())
                .doesNotContainPattern("eyJ[\\w-]{10}");
    }

    // ---- help with what was refused ----

    @Test
    void anUnknownPathIsComparedWithTheNearestOperation() {
        Api.admin(emulator).get("/api/im/message/history/user_002");

        JsonObject nearest = console.get("requests/" + number(1)).getAsJsonObject("nearest");

        assertThat(nearest.get("operation").getAsString()).isEqualTo("messages.history");
        JsonObject difference = firstOf(nearest, "differences");
        assertThat(difference.get("part").getAsString()).isEqualTo("path[3]");
        assertThat(difference.get("expected").getAsString()).isEqualTo("messages");
        assertThat(difference.get("found").getAsString()).isEqualTo("message");
    }

    @Test
    void aRefusedBodyIsComparedWithTheLastOneThatWasTakenFieldByField() {
        console.send("user_001", "user_002", "hello");
        JsonObject wrong = Api.json("toID", "user_002", "chatType", "SINGLE", "msgType", "TEXT");
        wrong.addProperty("content", 1);
        console.call("user_001", "POST", "/api/im/messages/send", wrong);

        JsonObject nearest = console.get("requests/" + number(2)).getAsJsonObject("nearest");

        assertThat(nearest.get("request").getAsLong()).isEqualTo(number(1));
        assertThat(ConsoleClient.each(nearest.getAsJsonArray("differences"), "part"))
                .containsExactly("content", "toId", "toID");
        assertThat(ConsoleClient.each(nearest.getAsJsonArray("differences"), "expected"))
                .containsExactly("text", "text", null);
        assertThat(ConsoleClient.each(nearest.getAsJsonArray("differences"), "found"))
                .containsExactly("number", null, "text");
    }

    @Test
    void aRequestIsShownAsACommandWithoutItsSecrets() {
        Api.as(emulator, "user_001").send("user_002", "it's me");

        assertThat(console.get("requests/" + number(1)).get("curl").getAsString())
                .startsWith("curl -X POST '" + emulator.baseUrl() + "/api/im/messages/send")
                .contains("-H 'authorization: Bearer ***'")
                .contains("it'\\''s me")
                .doesNotContain("eyJ", "content-length");
    }
}
