package com.xuqm.it.tencent;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import com.xuqm.it.support.Spec;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import tools.jackson.databind.JsonNode;

/** A service that answers every command of the contract with everything that the contract lets it answer, and remembers nothing. */
final class TencentSamples implements AutoCloseable {

    /** What says that a list has ended, and that nothing has failed. */
    private static final Map<String, String> GOOD = Map.ofEntries(
            Map.entry("ActionStatus", "\"OK\""),
            Map.entry("Complete", "1"),
            Map.entry("CompleteFlag", "1"),
            Map.entry("IsFinished", "1"),
            Map.entry("IsFinish", "true"),
            Map.entry("Next", "null"),
            Map.entry("NextStartIndex", "0"),
            Map.entry("NextOffset", "0"),
            Map.entry("NextTimestamp", "0"),
            Map.entry("NextCursor", "\"\""),
            Map.entry("StartIndex", "0"),
            Map.entry("Cursor", "\"\""),
            Map.entry("ErrorCode", "0"),
            Map.entry("ResultCode", "0"),
            Map.entry("RetCode", "0"),
            Map.entry("Code", "0"),
            Map.entry("Deleted", "true"),
            Map.entry("ErrorList", "[]"),
            Map.entry("FailAccounts", "[]"),
            Map.entry("InvalidMsgKeyList", "[]"));

    /** How the answer to a request ends the list that it asks for. */
    enum PageEnd {
        /** It is over. */
        LAST,
        /** It goes on where it went on before. */
        STUCK,
        /** It goes on elsewhere, beyond 2^40 where that is a number, and nothing is on this page. */
        AHEAD,
        /** Nothing is said of it. */
        UNSAID,
        /** Nothing is said at all. */
        NOTHING
    }

    private static final Set<String> FLAGS = Set.of("Complete", "CompleteFlag", "IsFinished", "IsFinish");
    private static final Set<String> PLACES = Set.of(
            "Next",
            "NextStartIndex",
            "NextOffset",
            "NextTimestamp",
            "NextCursor",
            "StartIndex",
            "Cursor",
            "NextStartSeq");

    private final AtomicInteger requests = new AtomicInteger();
    private volatile List<PageEnd> ends = List.of(PageEnd.LAST);
    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();

    /** Of the request that is being answered; there is one at a time. */
    private volatile PageEnd end = PageEnd.LAST;

    private volatile int place;
    private volatile String path = "";
    private final JsonNode contract = Spec.of("tencent").document();

    TencentSamples() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(threads);
        server.createContext("/", this::answer);
        server.start();
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** Sets how the next lists end, page for page; the last of it goes for all further pages. */
    void ending(List<PageEnd> pages) {
        ends = pages;
        requests.set(0);
    }

    /** How many requests there were since. */
    int requests() {
        return requests.get();
    }

    private void answer(HttpExchange exchange) throws IOException {
        exchange.getRequestBody().readAllBytes();
        int number = requests.getAndIncrement();
        end = ends.get(Math.min(number, ends.size() - 1));
        place = number;
        path = exchange.getRequestURI().getPath();
        JsonNode command = contract.get("paths").get(path).get("post");
        String text = end == PageEnd.NOTHING
                ? "{\"ActionStatus\":\"OK\",\"ErrorCode\":0,\"ErrorInfo\":\"\"}"
                : sample("", command.at("/responses/200/content/application~1json/schema"));
        byte[] body = text.getBytes(UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private String sample(String name, JsonNode schema) {
        if (schema.has("$ref")) {
            return sample(name, contract.at(schema.get("$ref").asString().substring(1)));
        }
        if (name.equals("Result") && isNumber(schema)) {
            return "0"; // of an import that is success
        }
        if (end == PageEnd.STUCK || end == PageEnd.AHEAD) {
            if (FLAGS.contains(name)) {
                return name.equals("IsFinish") ? "false" : "0";
            }
            if (PLACES.contains(name)) {
                long number = end == PageEnd.STUCK ? 5 : (1L << 40) + place;
                return isNumber(schema) ? String.valueOf(number) : "\"c" + number + "\"";
            }
        }
        if (end == PageEnd.AHEAD
                && schema.has("type")
                && schema.get("type").asString().equals("array")) {
            return "[]";
        }
        if (name.equals("JoinTime") && path.endsWith("/get_members")) {
            return "1700000000123"; // the one time of an answer that is in milliseconds
        }
        if (name.equals("LastMsgKey") && end == PageEnd.LAST) {
            return "\"\"";
        }
        String good = GOOD.get(name);
        if (good != null) {
            return name.equals("Next") ? (isNumber(schema) ? "0" : "\"\"") : good;
        }
        if (name.equals("MsgBody")) {
            return "[{\"MsgType\":\"TIMTextElem\",\"MsgContent\":{\"Text\":\"x\"}}]";
        }
        if (schema.has("properties") || schema.has("allOf")) {
            List<String> members = new ArrayList<>();
            if (schema.has("allOf")) {
                schema.get("allOf").values().forEach(part -> members.add(inner(sample("", part))));
            }
            if (schema.has("properties")) {
                schema.get("properties").properties().stream()
                        .filter(member -> end != PageEnd.UNSAID
                                || !(FLAGS.contains(member.getKey()) || PLACES.contains(member.getKey())))
                        .forEach(member -> members.add(
                                "\"" + member.getKey() + "\":" + memberOf(schema, member.getKey(), member.getValue())));
            }
            return "{"
                    + String.join(
                            ",",
                            members.stream().filter(each -> !each.isEmpty()).toList()) + "}";
        }
        return switch (schema.has("type") ? schema.get("type").asString() : "string") {
            case "array" -> "[" + sample("", schema.get("items")) + "]";
            case "object" -> "{}";
            case "integer", "number" -> "1";
            case "boolean" -> "true";
            default -> schema.has("enum") ? schema.get("enum").get(0).toString() : "\"x\"";
        };
    }

    /** The result of a member is 1 for success; that of an import of messages is 0. */
    private String memberOf(JsonNode owner, String name, JsonNode schema) {
        boolean isOfMember = name.equals("Result")
                && (owner.get("properties").has("Member_Account")
                        || owner.get("properties").has("Subscriber_Account"));
        return isOfMember ? "1" : sample(name, schema);
    }

    private static boolean isNumber(JsonNode schema) {
        return schema.has("type") && schema.get("type").asString().equals("integer");
    }

    private static String inner(String object) {
        return object.substring(1, object.length() - 1);
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
