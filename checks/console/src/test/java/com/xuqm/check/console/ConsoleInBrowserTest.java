package com.xuqm.check.console;

import static org.assertj.core.api.Assertions.assertThat;

import com.xuqm.emulator.XuqmEmulator;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WindowType;

/** Everything is done from the page, by clicks or by keys; each test also holds the page to complain of nothing and to ask nobody else. */
@DisplayName("The console, in a real browser,")
class ConsoleInBrowserTest {

    private static final List<String> SECTIONS =
            List.of("chats", "people", "requests", "calls", "faults", "webhooks", "pushes", "realtime", "state");

    private static XuqmEmulator emulator;
    private static Browser browser;
    private String proxy = "no proxy";

    @BeforeAll
    static void start() {
        browser = Browser.start("en-US", false, 1280, 900);
        emulator = XuqmEmulator.start();
    }

    @AfterAll
    static void stop() {
        if (browser != null) {
            browser.close();
        }
        if (emulator != null) {
            emulator.close();
        }
    }

    @BeforeEach
    void open() {
        emulator.reset();
        browser.open(emulator.consoleUrl());
        browser.run("localStorage.clear()");
        browser.forget();
        browser.open(emulator.consoleUrl());
    }

    @AfterEach
    void complainsOfNothingAndAsksNobodyElse() {
        assertThat(browser.complaints()).isEmpty();
        assertThat(browser.asked())
                .isNotEmpty()
                .allMatch(url -> url.equals("about:blank")
                        || url.startsWith("data:,")
                        || url.startsWith(emulator.baseUrl() + "/_console")
                        || url.startsWith(proxy + "/im-emu/_console"));
    }

    private static void seed(String json) {
        tell("seed", json);
    }

    /** Changes something behind the page's back. */
    private static void tell(String path, String json) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(emulator.consoleUrl() + "api/" + path))
                .header("X-Xuqm-Console", "1")
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(json))
                .build();
        try {
            assertThat(HttpClient.newHttpClient()
                            .send(request, BodyHandlers.ofString())
                            .statusCode())
                    .isEqualTo(200);
        } catch (java.io.IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private static void say(String text) {
        browser.field("Message").sendKeys(text);
        browser.named("Send").click();
    }

    private static void chat(String as, String with) {
        browser.type("You are", as);
        browser.named("Switch").click();
        browser.type("Chat with", with);
        browser.named("Open").click();
        browser.awaitText(".talk .top", text -> text.contains(with));
    }

    @Test
    @DisplayName("holds a chat: what one user writes, the other one sees, and the answer is shown")
    void holdsAChat() {
        chat("user_001", "user_002");
        say("Hello Bob, 你好");

        browser.awaitText(".own .bubble", text -> text.equals("Hello Bob, 你好"));
        browser.awaitText(".came", text -> text.contains("200"));
        assertThat(emulator.messages()).singleElement().satisfies(message -> {
            assertThat(message.fromId()).isEqualTo("user_001");
            assertThat(message.toId()).isEqualTo("user_002");
        });

        browser.type("You are", "user_002");
        browser.named("Switch").click();
        browser.awaitText(".say:not(.own) .bubble", text -> text.equals("Hello Bob, 你好"));
        say("Hi!");
        browser.awaitText(".own .bubble", text -> text.equals("Hi!"));
    }

    @Test
    @DisplayName("switches a fault on and off again, and names it as long as it is at work")
    void switchesAFaultOnAndOff() {
        browser.goTo("faults");
        browser.type("Operation, or pattern of a path", "messages.send");
        browser.choose("What goes wrong", "an error status");
        browser.type("Status", "503");
        browser.named("Switch on").click();
        browser.awaitText("#banner", text -> text.contains("messages.send, each time: answer with HTTP 503"));

        browser.goTo("chats");
        chat("user_001", "user_002");
        say("Can you read this?");
        browser.awaitText(".came", text -> text.contains("503"));
        browser.awaitText("#banner", text -> text.contains("hit 1"));
        assertThat(emulator.messages()).isEmpty();

        browser.goTo("faults");
        browser.named("Switch off: messages.send, each time: answer with HTTP 503, before it is executed")
                .click();
        browser.await(() -> browser.count("#banner li") == 0, "end of the banner");
        browser.goTo("chats");
        say("And this?");
        browser.awaitText(".own .bubble", text -> text.equals("And this?"));
    }

    @Test
    @DisplayName("adds a webhook, shows what was delivered with its signature and its answer, and delivers again")
    void addsAWebhook() throws Exception {
        try (Peer receiver = Peer.answering(200, "thanks")) {
            browser.goTo("webhooks");
            browser.type("URL", receiver.url() + "/hook");
            browser.type("Events", "message.sent");
            browser.named("Add").click();
            browser.awaitText("main", text -> text.contains(receiver.url()));

            browser.goTo("chats");
            chat("user_001", "user_002");
            say("An event");
            browser.awaitText(".own .bubble", text -> text.equals("An event"));

            browser.goTo("webhooks");
            browser.awaitText("main", text -> text.contains("arrived"));
            browser.named("Delivery delivery_1 of message.sent").click();
            browser.awaitText("main", text -> text.contains("signature right") && text.contains("An event"));
            browser.named("Deliver again").click();
            browser.awaitText("main", text -> text.contains("Try 2"));
            assertThat(receiver.bodies()).hasSize(2).allMatch(body -> body.contains("An event"));
        }
    }

    @Test
    @DisplayName("shows requests as they come in, without reloading, and one of them in full, without its secrets")
    void showsRequestsAsTheyComeIn() throws Exception {
        browser.goTo("requests");
        browser.awaitText("main", text -> text.contains("No request yet."));
        browser.run("window.stillTheSamePage = true");

        String token = emulator.issueToken("user_001");
        HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(emulator.baseUrl() + "/api/im/accounts/user_002"))
                                .header("Authorization", "Bearer " + token)
                                .build(),
                        BodyHandlers.discarding());

        browser.awaitText("tbody", text -> text.contains("accounts.get") && text.contains("user_001"));
        browser.find(By.xpath("//tbody//button[normalize-space()='accounts.get']"))
                .click();
        browser.awaitText("main", text -> text.contains("\"nickname\": \"Bob\""));
        browser.named("As a command").click();
        browser.awaitText("main", text -> text.contains("curl -X GET"));
        assertThat(browser.text("body")).doesNotContain(token);
        assertThat(browser.run("return window.stillTheSamePage")).isEqualTo(true);
    }

    @Test
    @DisplayName("is empty in every tab after a reset that it was not told of")
    void isEmptyAfterAReset() {
        chat("user_001", "user_002");
        say("Soon forgotten");
        browser.awaitText(".own .bubble", text -> text.equals("Soon forgotten"));
        String first = browser.driver().getWindowHandle();
        browser.driver().switchTo().newWindow(WindowType.TAB);
        browser.driver().get(emulator.consoleUrl() + "#requests");
        browser.awaitText("tbody", text -> text.contains("messages.send"));

        emulator.reset();

        browser.awaitText("main", text -> text.contains("No request yet."));
        browser.driver().close();
        browser.driver().switchTo().window(first);
        browser.await(() -> browser.count(".bubble") == 0, "empty chat");
    }

    @Test
    @DisplayName("resets only whoever is sure, moves the clock and puts data in")
    void movesTheClockAndResets() {
        browser.goTo("state");
        browser.named("+ 1 day").click();
        browser.awaitText("main", text -> text.contains("86,400 s off"));
        browser.named("An example").click();
        browser.named("Load").click();
        browser.awaitText("main", text -> text.contains("Loaded 2 accounts, 1 groups and 3 messages."));
        assertThat(emulator.account("xiaoli")).isPresent();

        browser.find(By.cssSelector("section[aria-label='Reset'] button")).click();
        browser.find(By.xpath("//dialog//button[text()='Cancel']")).click();
        assertThat(emulator.account("xiaoli")).isPresent();
        browser.find(By.cssSelector("section[aria-label='Reset'] button")).click();
        browser.find(By.xpath("//dialog//button[text()='Reset']")).click();
        browser.await(() -> emulator.account("xiaoli").isEmpty(), "reset");
        browser.awaitText("main", text -> text.contains("It is") && !text.contains("s off"));
    }

    @Test
    @DisplayName("can be used by the keyboard alone")
    void canBeUsedByTheKeyboardAlone() throws Exception {
        try (Peer receiver = Peer.answering(204, "")) {
            browser.tabTo("Webhooks");
            browser.press(Keys.ENTER);
            browser.awaitText("h1", text -> text.equals("Webhooks"));
            browser.tabTo("URL");
            browser.press(receiver.url() + "/");
            browser.tabTo("Add");
            browser.press(Keys.ENTER);
            browser.awaitText("main", text -> text.contains("all events"));

            browser.tabTo("Chats");
            browser.press(Keys.ENTER);
            browser.awaitText("h1", text -> text.equals("Chats"));
            browser.tabTo("Chat with");
            browser.press("user_003", Keys.ENTER);
            browser.awaitText(".talk .top", text -> text.contains("user_003"));
            browser.tabTo("Message");
            browser.press("By keys", Keys.ENTER);
            browser.awaitText(".own .bubble", text -> text.equals("By keys"));

            browser.tabTo("Webhooks");
            browser.press(Keys.ENTER);
            browser.awaitText("main", text -> text.contains("message.sent"));
            browser.tabTo("Delivery");
            browser.press(Keys.ENTER);
            browser.tabTo("Deliver again");
            browser.press(Keys.ENTER);
            browser.awaitText("main", text -> text.contains("Try 2"));

            browser.tabTo("Faults");
            browser.press(Keys.ENTER);
            browser.awaitText("h1", text -> text.equals("Faults"));
            browser.tabTo("Switch on");
            browser.press(Keys.ENTER);
            browser.awaitText("#banner", text -> text.contains("HTTP 503"));
            browser.tabTo("Switch off: every request");
            browser.press(Keys.ENTER);
            browser.await(() -> emulator.faults().rules().isEmpty(), "end of the fault");
        }
    }

    @Test
    @DisplayName("speaks English and Chinese in every section, and keeps what was chosen")
    void speaksEnglishAndChinese() {
        Set<String> titles = new TreeSet<>();
        browser.named("中文").click();
        for (String section : SECTIONS) {
            browser.goTo(section);
            titles.add(browser.text("main h1"));
            assertThat(browser.text("main")).doesNotContainPattern("[a-z]+\\.[a-z]+[A-Z]?[a-z]* *(:|$)");
            assertThat(browser.run("return document.documentElement.lang")).isEqualTo("zh-CN");
        }
        assertThat(titles).hasSize(SECTIONS.size()).contains("会话", "请求", "故障", "时钟、数据、重置");
        browser.open(emulator.consoleUrl());
        assertThat(browser.text("main h1")).isEqualTo("会话");
        browser.named("English").click();
        browser.awaitText("main h1", text -> text.equals("Chats"));
    }

    @Test
    @DisplayName(
            "says every fault in the language of the page: above all sections, in its table, at a request, at a delivery")
    void saysFaultsInItsLanguage() throws Exception {
        List<String> kinds = List.of(
                "status",
                "html",
                "rateLimited",
                "answer",
                "delay",
                "stall",
                "stallInBody",
                "reset",
                "close",
                "closeAfterAnswer",
                "truncate",
                "malformed",
                "empty",
                "oversize",
                "raw");
        for (String kind : kinds) {
            tell(
                    "faults",
                    "{\"kind\":\"" + kind
                            + "\",\"operation\":\"accounts.get\",\"body\":\"x\",\"contentType\":\"text/plain\"}");
        }
        tell("faults", "{\"kind\":\"delay\",\"ms\":2000,\"operation\":\"accounts.get\",\"percent\":30,\"seed\":7}");
        tell("faults", "{\"kind\":\"status\",\"operation\":\"accounts.get\",\"nth\":7}");
        tell("faults", "{\"kind\":\"status\",\"operation\":\"accounts.get\",\"first\":2,\"before\":false}");
        browser.named("中文").click();
        browser.await(() -> browser.count("#banner li") == kinds.size() + 3, "the faults above the page");
        assertThat(browser.texts("#banner li")).allSatisfy(ConsoleInBrowserTest::isChinese);
        assertThat(browser.texts("#banner li"))
                .contains(
                        "accounts.get，每次，执行之前：返回 HTTP 503（命中 0 次）",
                        "accounts.get，每次，概率 30%，执行之前：响应延迟 2,000 毫秒（命中 0 次）",
                        "accounts.get，前 2 次：返回 HTTP 503（命中 0 次）");
        browser.goTo("faults");
        browser.await(() -> browser.count("tbody tr") == kinds.size() + 3, "the table of faults");
        assertThat(browser.texts("tbody td:first-child")).allSatisfy(ConsoleInBrowserTest::isChinese);

        tell("calls", "{\"as\":\"user_001\",\"method\":\"GET\",\"path\":\"/api/im/accounts/user_002\"}");
        browser.goTo("requests");
        browser.find(By.xpath("//tbody//button[normalize-space()='accounts.get']"))
                .click();
        browser.awaitText("dl.facts", text -> text.contains("返回 HTTP 503"));

        try (Peer receiver = Peer.answering(200, "")) {
            browser.goTo("webhooks");
            browser.type("URL", receiver.url() + "/hook");
            browser.named("添加").click();
            browser.awaitText("main", text -> text.contains(receiver.url()));
            browser.named("启用").click();
            browser.awaitText("#banner", text -> text.contains("接下来 1 次 Webhook 投递有故障"));
            tell(
                    "calls",
                    "{\"as\":\"user_001\",\"method\":\"POST\",\"path\":\"/api/im/messages/send\",\"body\":{\"toId\":\"user_002\",\"chatType\":"
                            + "\"SINGLE\",\"msgType\":\"TEXT\",\"content\":\"x\"}}");
            browser.find(By.cssSelector("section[aria-label='投递记录'] tbody button.link"))
                    .click();
            browser.awaitText("main", text -> text.contains("故障：用错误的密钥签名"));
        }
    }

    @Test
    @DisplayName("says in its language why a call or a delivery did not end well")
    void saysTroublesInItsLanguage() throws Exception {
        browser.named("中文").click();
        browser.goTo("calls");
        browser.type("请求体（JSON）", "");
        browser.choose("方法", "GET");
        for (Map.Entry<String, String> trouble :
                Map.of("close", "连接被关闭", "raw", "响应不是 HTTP", "truncate", "只收到 ").entrySet()) {
            emulator.faults().clear();
            tell("faults", "{\"kind\":\"" + trouble.getKey() + "\",\"operation\":\"accounts.get\",\"body\":\"x\"}");
            browser.type("路径与查询参数", "/api/im/accounts/user_002?" + trouble.getKey());
            browser.named("调用").click();
            browser.awaitText(".said.bad", text -> text.startsWith(trouble.getValue()));
            assertThat(browser.texts("section[aria-label='响应'] .said.bad"))
                    .singleElement()
                    .satisfies(ConsoleInBrowserTest::isChinese);
        }
        emulator.faults().clear();

        tell(
                "calls",
                "{\"method\":\"POST\",\"path\":\"/api/im/admin/webhooks\",\"body\":{\"url\":\"http://127.0.0.1:1/nobody\"}}");
        tell(
                "calls",
                "{\"as\":\"user_001\",\"method\":\"POST\",\"path\":\"/api/im/messages/send\",\"body\":{\"toId\":\"user_002\",\"chatType\":"
                        + "\"SINGLE\",\"msgType\":\"TEXT\",\"content\":\"x\"}}");
        browser.goTo("webhooks");
        browser.awaitText("section[aria-label='投递记录'] td", text -> text.contains("没有响应：该地址不接受连接"));
        browser.find(By.cssSelector("section[aria-label='投递记录'] tbody button.link"))
                .click();
        browser.awaitText(".said.bad", text -> text.equals("没有响应：该地址不接受连接"));
    }

    @Test
    @DisplayName("says of a refused body which fields are missing, too many, or of another kind")
    void comparesARefusedBody() {
        String call = "{\"as\":\"user_001\",\"method\":\"POST\",\"path\":\"/api/im/messages/send\",\"body\":{"
                + "\"chatType\":\"SINGLE\",\"msgType\":\"TEXT\",";
        tell("calls", call + "\"toId\":\"user_002\",\"content\":\"x\"}}");
        tell("calls", call + "\"toID\":\"user_002\",\"content\":1}}");
        browser.goTo("requests");
        browser.find(By.cssSelector("tbody tr:first-child button.link")).click();

        browser.awaitText("main", text -> text.contains("Refused. Compared with request"));
        assertThat(browser.texts("section[aria-label='Request'] tbody tr"))
                .containsExactly("content text number", "toId text –", "toID – text");
    }

    private static void isChinese(String text) {
        assertThat(text.replaceAll("accounts\\.get|HTTP|JSON", ""))
                .containsPattern("[\\u4e00-\\u9fff]")
                .doesNotContainPattern("[A-Za-z]");
    }

    @Test
    @DisplayName("shows a zone with every time")
    void showsAZoneWithEveryTime() {
        seed("{\"messages\":[{\"fromId\":\"user_001\",\"toId\":\"user_002\",\"content\":\"x\"}]}");
        browser.awaitText(".bubble", text -> text.equals("x"));

        assertThat(browser.driver().findElements(By.tagName("time")))
                .isNotEmpty()
                .allSatisfy(time -> {
                    assertThat(time.getText()).matches(".*\\d\\d:\\d\\d:\\d\\d.* (UTC|GMT|[A-Z]{2,5})([+-]\\d+)?");
                    assertThat(time.getDomAttribute("datetime")).endsWith("Z");
                });
        assertThat(browser.text("#clock")).matches(".*(UTC|GMT|[A-Z]{2,5})([+-]\\d+)?");
    }

    @Test
    @DisplayName("shows whatever people wrote as text, and executes none of it")
    void executesNothing() throws Exception {
        List<String> payloads = payloads();
        String messages = IntStream.range(0, payloads.size())
                .mapToObj(i -> "{\"fromId\":\"user_001\",\"toId\":\"user_002\",\"msgType\":\""
                        + (i % 2 == 0 ? "TEXT" : "CUSTOM") + "\",\"content\":" + quoted(payloads.get(i)) + "}")
                .collect(Collectors.joining(","));
        String accounts = IntStream.range(0, payloads.size())
                .mapToObj(i -> "{\"userId\":" + quoted(i + payloads.get(i).replaceAll("[\\x00-\\x1f]", ""))
                        + ",\"nickname\":" + quoted(payloads.get(i)) + "}")
                .collect(Collectors.joining(","));
        String groups = IntStream.range(0, payloads.size())
                .mapToObj(i -> "{\"groupId\":\"g" + i + "\",\"name\":" + quoted(payloads.get(i))
                        + ",\"memberIds\":[\"user_001\"]}")
                .collect(Collectors.joining(","));
        seed("{\"accounts\":[" + accounts + "],\"groups\":[" + groups + "],\"messages\":[" + messages + "]}");
        try (Peer receiver = Peer.answering(200, String.join("\n", payloads))) {
            browser.goTo("webhooks");
            browser.type("URL", receiver.url() + "/?q=%3Cimg%20src=x%20onerror=hit()%3E");
            browser.named("Add").click();
            browser.awaitText("main", text -> text.contains("onerror"));
            browser.goTo("chats");
            chat("user_001", "user_002");
            say(payloads.get(0));
            emulator.awaitWebhookPosts(1, Duration.ofMinutes(1));
            HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(URI.create(
                                            emulator.baseUrl() + "/%3Cscript%3Ehit()%3C/script%3E?x=%3Cimg%20src=x%3E"))
                                    .header("X-Odd", payloads.get(0))
                                    .POST(HttpRequest.BodyPublishers.ofString(
                                            String.join("\n", payloads).replace("\u0000", "")))
                                    .build(),
                            BodyHandlers.discarding());
            long elements = -1;
            for (String section : SECTIONS) {
                browser.goTo(section);
                browser.awaitText("main h1", text -> !text.isEmpty());
                if (section.equals("requests")) {
                    browser.find(By.xpath("//tbody//button[normalize-space()='no such route']"))
                            .click();
                    browser.awaitText("main", text -> text.contains("<iframe srcdoc="));
                    browser.named("As a command").click();
                    browser.awaitText("main", text -> text.contains("x-odd: <script>window.hit"));
                }
                if (section.equals("webhooks")) {
                    browser.find(By.cssSelector("tbody button.link")).click();
                    browser.awaitText("main", text -> text.contains("signature right"));
                }
                elements = (Long) browser.run(
                        "return document.querySelectorAll('script:not([src=\"main.js\"]), iframe, object, embed,"
                                + " img:not([src=\"icon.svg\"]), svg, math, video, style, base, meta[http-equiv], a[href^=\"javascript\"],"
                                + " [onerror], [onclick], [onload]').length");
                assertThat(elements).as(section).isZero();
            }
            assertThat(browser.run("return typeof window.hit")).isEqualTo("undefined");
            browser.goTo("chats");
            browser.awaitText(".own .bubble", text -> text.equals(payloads.get(0)));
        }
    }

    private static List<String> payloads() {
        return List.of(
                "<script>window.hit = 1</script>",
                "<img src=x onerror=\"window.hit = 1\">",
                "\"><svg onload=window.hit=1>",
                "'-window.hit=1-'",
                "javascript:window.hit=1",
                "<a href=\"javascript:window.hit=1\">a</a>",
                "<iframe srcdoc=\"<script>parent.hit=1</script>\"></iframe>",
                "{{constructor.constructor('window.hit=1')()}}",
                "${window.hit=1}",
                "<style>*{display:none}</style>",
                "<base href=\"https://evil.example/\">",
                "<meta http-equiv=\"refresh\" content=\"0;url=https://evil.example\">",
                "</textarea><script>window.hit=1</script>",
                "</title><script>window.hit=1</script>",
                "<math><mi xlink:href=\"javascript:window.hit=1\">",
                "<object data=\"javascript:window.hit=1\">",
                "<video><source onerror=\"window.hit=1\">",
                "<input autofocus onfocus=window.hit=1>",
                "<details open ontoggle=window.hit=1>",
                "&lt;script&gt;window.hit=1&lt;/script&gt;",
                "<!--<script>window.hit=1</script>-->",
                "]]><script>window.hit=1</script>",
                "__proto__",
                "constructor",
                "toString",
                "\u202etxt.exe",
                "\u0000\u0007\u001b[2J",
                "null",
                "NaN",
                "{\"__proto__\":{\"hit\":1}}");
    }

    private static String quoted(String text) {
        StringBuilder json = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            json.append(c < ' ' || c == '"' || c == '\\' ? String.format("\\u%04x", (int) c) : String.valueOf(c));
        }
        return json.append('"').toString();
    }

    @Test
    @DisplayName("opens a chat of 100,000 messages, 10,000 groups and 5,000 members with few elements")
    void opensMuch() {
        String accounts = IntStream.range(0, 5_000)
                .mapToObj(i -> "{\"userId\":\"m" + i + "\"}")
                .collect(Collectors.joining(","));
        String members =
                IntStream.range(0, 5_000).mapToObj(i -> "\"m" + i + "\"").collect(Collectors.joining(","));
        String groups = IntStream.range(0, 10_000)
                .mapToObj(i -> "{\"groupId\":\"g" + i + "\",\"name\":\"G" + i + "\"}")
                .collect(Collectors.joining(","));
        String messages = IntStream.range(0, 100_000)
                .mapToObj(i -> "{\"fromId\":\"user_001\",\"toId\":\"user_002\",\"content\":\"m" + i + "\"}")
                .collect(Collectors.joining(","));
        seed("{\"accounts\":[" + accounts + "],\"groups\":[{\"groupId\":\"big\",\"name\":\"Big\",\"memberIds\":["
                + members + "]}," + groups + "],\"messages\":[" + messages + "]}");

        browser.awaitText(".bubble", text -> text.equals("m99999"));
        browser.awaitText(".talk .top", text -> text.contains("100,000 messages"));
        assertThat(browser.count("*")).isLessThan(2_000);
        browser.goTo("people");
        browser.field("Find by id or name").sendKeys("big");
        browser.awaitText("tbody", text -> text.contains("5,001"));
        browser.find(By.xpath("//tbody//button[normalize-space()='Big']")).click();
        browser.awaitText("main", text -> text.contains("Big: 5,001 members"));
        browser.field("Find by id or name").clear();
        browser.field("Find by id or name").sendKeys("g9999");
        browser.awaitText("tbody", text -> text.contains("g9999"));
        assertThat(browser.count("*")).isLessThan(2_000);
    }

    @Test
    @DisplayName("shows what was looked for last, although an earlier answer comes later")
    void showsWhatWasLookedForLast() {
        seed("{\"groups\":[{\"groupId\":\"g1\",\"name\":\"G1\"},{\"groupId\":\"g22\",\"name\":\"G22\"}]}");
        browser.goTo("people");
        browser.awaitText("tbody", text -> text.contains("g1"));
        browser.run("const real = window.fetch;"
                + "const reading = (response) => { const json = response.json.bind(response);"
                + "  response.json = () => json().then((read) => { setTimeout(() => { window.wasRead = true; }); return read; });"
                + "  return response; };"
                + "window.fetch = (url, options) => String(url).includes('groups?search=g&')"
                + "  ? new Promise((answer) => { window.letGo = () => real(url, options).then(reading).then(answer); })"
                + "  : real(url, options);");

        browser.field("Find by id or name").sendKeys("g");
        browser.await(() -> browser.run("return Boolean(window.letGo)").equals(true), "a question without an answer");
        browser.field("Find by id or name").sendKeys("22");
        browser.run("window.letGo()");
        browser.await(() -> browser.run("return Boolean(window.wasRead)").equals(true), "the late answer");

        browser.await(
                () -> browser.count("section[aria-label='Groups'] tbody tr") == 1
                        && browser.text("section[aria-label='Groups'] tbody").contains("g22"),
                "group found");
    }

    @Test
    @DisplayName(
            "asks little while thousands of requests come in: lists without bodies, at most 100 KB and ten times a second")
    void asksLittle() throws Exception {
        browser.goTo("requests");
        browser.awaitText("main", text -> text.contains("No request yet."));
        browser.forget();
        HttpClient client = HttpClient.newHttpClient();
        String token = emulator.issueToken("administrator");
        String body = "{\"toId\":\"user_002\",\"chatType\":\"SINGLE\",\"msgType\":\"TEXT\",\"content\":\""
                + "x".repeat(20_000) + "\"}";
        for (int i = 0; i < 1_700; i++) {
            client.send(
                    HttpRequest.newBuilder(URI.create(emulator.baseUrl() + "/api/im/messages/send"))
                            .header("Authorization", "Bearer " + token)
                            .header("Content-Type", "application/json")
                            .POST(HttpRequest.BodyPublishers.ofString(body))
                            .build(),
                    BodyHandlers.discarding());
        }
        browser.awaitText("main", text -> text.contains("older ones were forgotten"));

        assertThat(browser.count("*")).isLessThan(2_000);
        List<Map<String, Object>> events = browser.network("Network.dataReceived");
        Map<Object, Long> sizes = events.stream()
                .collect(Collectors.groupingBy(
                        event -> event.get("requestId"),
                        Collectors.summingLong(event -> ((Number) event.get("dataLength")).longValue())));
        assertThat(sizes.values()).isNotEmpty().allMatch(bytes -> bytes <= 100_000);
        double first = ((Number) events.get(0).get("timestamp")).doubleValue();
        double last = ((Number) events.get(events.size() - 1).get("timestamp")).doubleValue();
        assertThat((double) sizes.size()).isLessThanOrEqualTo(10 * (last - first) + 3);
    }

    @Test
    @DisplayName(
            "lives behind a proxy that puts a path in front, forbids upgrades and holds answers back until they are whole")
    void livesBehindAProxy() throws Exception {
        HttpClient client = HttpClient.newHttpClient();
        try (Peer peer = Peer.serving(new Forwarding(client, "/im-emu", emulator.baseUrl()))) {
            proxy = peer.url();
            browser.open(peer.url() + "/im-emu/_console");
            assertThat(browser.driver().getCurrentUrl()).startsWith(peer.url() + "/im-emu/_console/");
            chat("user_001", "user_002");
            say("Through a proxy");
            browser.awaitText(".own .bubble", text -> text.equals("Through a proxy"));

            browser.goTo("requests");
            browser.awaitText("tbody", text -> text.contains("messages.send"));
            browser.run("window.row = document.querySelector('tbody tr')");
            client.send(
                    HttpRequest.newBuilder(URI.create(emulator.baseUrl() + "/api/im/accounts/user_002"))
                            .build(),
                    BodyHandlers.discarding());
            browser.awaitText("tbody", text -> text.contains("accounts.get"));
            // What was there already is not made anew, so that nothing flickers.
            assertThat(browser.run("return document.querySelectorAll('tbody tr')[1] === window.row"))
                    .isEqualTo(true);
            assertThat(browser.run(
                            "return [...document.querySelectorAll('[href],[src]')].map(e => e.getAttribute('href') ??"
                                    + " e.getAttribute('src')).filter(a => a.startsWith('/')).length"))
                    .isEqualTo(0L);
        }
    }

    @Test
    @DisplayName("lets nobody be shut out: names, contrast and structure, in both languages")
    void shutsNobodyOut() {
        chat("user_001", "user_002");
        say("For the contrast");
        browser.awaitText(".own .bubble", text -> text.equals("For the contrast"));
        shutNobodyOut("by day");
        browser.driver()
                .executeCdpCommand(
                        "Emulation.setEmulatedMedia",
                        Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", "dark"))));
        assertThat(browser.run("return getComputedStyle(document.body).backgroundColor"))
                .isEqualTo("rgb(16, 19, 24)");
        browser.named("中文").click();
        shutNobodyOut("in the dark, in Chinese");
        browser.driver().executeCdpCommand("Emulation.setEmulatedMedia", Map.of("features", List.of()));
    }

    private static void shutNobodyOut(String how) {
        for (String section : SECTIONS) {
            browser.goTo(section);
            browser.awaitText("main h1", text -> !text.isEmpty());
            assertThat(browser.barriers()).as(section + " " + how).isEmpty();
        }
    }
}
