package com.xuqm.sdk.usersig;

import java.util.stream.Stream;

/** What anybody may present where a user id and a UserSig are due. */
final class Strangers {

    private Strangers() {}

    /** What no user is called. */
    static Stream<String> noUserIds() {
        return Stream.of(
                "", " ", "\u3000", "a\nb", "\u0000", "\ud800", "\udc00x", "x".repeat(1_025), "x".repeat(10_000_000));
    }

    /** Those that fit into a UserSig. */
    static Stream<String> shortNoUserIds() {
        return noUserIds().filter(userId -> userId.length() < 2_000);
    }

    /** A text as the inside of a JSON string, each unit escaped. */
    static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        text.chars().forEach(c -> escaped.append(String.format("\\u%04x", c)));
        return escaped.toString();
    }

    /** What is no UserSig of any format. */
    static Stream<String> rubbish() {
        return Stream.of(
                "",
                " ",
                "\u0000",
                "a\nb",
                "\ud800",
                "\ud800.\udc00.\ud800",
                "eJ\ud800",
                "\u0661.\u0661.\u0661",
                "..",
                "eJ",
                "eJ%",
                "Bearer ",
                "Bearer eJ",
                "\"",
                "\"\"",
                " ".repeat(10_000_000),
                ".".repeat(10_000_000),
                "eJ".repeat(5_000_000),
                "\ud800".repeat(10_000_000));
    }
}
