package com.xuqm.benchmarks.sample;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Values as they occur: one message, a page of them, a campaign's batch. */
public final class Samples {

    /** The app's key. */
    public static final String APP_KEY = "ak_demo_chat";

    /** The app's secret, long enough for libraries that demand 256 bits. */
    public static final String APP_SECRET = "benchmark-secret-0123456789abcdef-0123456789abcdef";

    /** The number of an app at Tencent. */
    public static final long SDK_APP_ID = 1_400_000_000L;

    /** A user. */
    public static final String USER = "user_00000001";

    /** What a message says. */
    public static final String TEXT = "The quick brown fox jumps over the lazy dog, 42 times. 你好";

    private Samples() {}

    /**
     * Returns the answer to a login.
     *
     * @return an envelope in UTF-8, whose token outlasts every run
     */
    public static byte[] loginAnswer() {
        return envelope("{\"token\":\"" + "t".repeat(180) + "\",\"expiresAt\":4102444800000}");
    }

    /**
     * Returns the answer to a message that was sent.
     *
     * @return an envelope in UTF-8
     */
    public static byte[] messageAnswer() {
        return envelope(message(1));
    }

    /**
     * Returns the answer to a question for a page of messages.
     *
     * @param messages how many it holds
     * @return an envelope in UTF-8
     */
    public static byte[] pageAnswer(int messages) {
        String content = IntStream.range(0, messages).mapToObj(Samples::message).collect(Collectors.joining(","));
        return envelope("{\"content\":[" + content + "],\"totalElements\":" + messages + "}");
    }

    /**
     * Returns the answer to a batch that was accepted.
     *
     * @return an envelope in UTF-8
     */
    public static byte[] batchAnswer() {
        return envelope("{\"batchId\":\"b-1\",\"acceptedCount\":500,\"rejected\":[]}");
    }

    /**
     * Returns recipients.
     *
     * @param first the number of the first
     * @param count how many
     * @return their ids, of 21 characters each
     */
    public static List<String> users(int first, int count) {
        return IntStream.range(first, first + count)
                .mapToObj(i ->
                        "user_" + String.valueOf(10_000_000_000_000_000L + i).substring(1))
                .toList();
    }

    private static String message(int number) {
        return """
                {"id":"msg_%08d","fromId":"administrator","toId":"user_00000001","chatType":"SINGLE","msgType":"TEXT",\
                "content":"The quick brown fox jumps over the lazy dog","status":"SENT","createdAt":1763715600000,\
                "clientMsgId":"c-%08d"}""".formatted(number, number);
    }

    private static byte[] envelope(String data) {
        return ("{\"code\":200,\"status\":\"0\",\"data\":" + data + ",\"message\":\"success\"}").getBytes(UTF_8);
    }
}
