package com.xuqm.tck.json;

import static com.xuqm.sdk.json.GenericTypes.listOf;
import static com.xuqm.tck.json.ReadExample.SECRET;
import static com.xuqm.tck.json.ReadExample.gives;
import static com.xuqm.tck.json.ReadExample.refused;

import com.xuqm.tck.json.Samples.Timed;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Times as numbers and as strings. */
final class TimeExamples {

    private TimeExamples() {}

    static List<ReadExample> all() {
        List<ReadExample> examples = new ArrayList<>();
        examples.add(at("0", Instant.EPOCH));
        examples.add(at("-0", Instant.EPOCH));
        examples.add(at("1715000000123", Instant.parse("2024-05-06T12:53:20.123Z")));
        examples.add(at("-1", Instant.parse("1969-12-31T23:59:59Z")));
        examples.add(at("1715000000", Instant.ofEpochSecond(1_715_000_000)));
        examples.add(at("1715000000.5", Instant.ofEpochMilli(1_715_000_000_500L)));
        examples.add(at("1715000000.123456789", Instant.ofEpochSecond(1_715_000_000, 123_456_789)));
        examples.add(at("-1.5", Instant.parse("1969-12-31T23:59:58.5Z")));
        examples.add(at("1.0", Instant.ofEpochSecond(1)));
        examples.add(at("99999999999", Instant.parse("5138-11-16T09:46:39Z")));
        examples.add(at("100000000000", Instant.parse("1973-03-03T09:46:40Z")));
        examples.add(at("-99999999999", Instant.ofEpochSecond(-99_999_999_999L)));
        examples.add(at("-100000000000", Instant.ofEpochMilli(-100_000_000_000L)));
        examples.add(at("1715000000123.5", Instant.ofEpochSecond(1_715_000_000, 123_500_000)));
        examples.add(at("1.715E12", Instant.ofEpochSecond(1_715_000_000)));
        examples.add(at("1.715000000123E12", Instant.ofEpochMilli(1_715_000_000_123L)));
        examples.add(at("1.715e9", Instant.ofEpochSecond(1_715_000_000)));
        examples.add(at("'1.715E12'", Instant.ofEpochSecond(1_715_000_000)));
        examples.add(at("0e0", Instant.EPOCH));
        examples.add(at("1e-9", Instant.ofEpochSecond(0, 1)));
        examples.add(at("1715000000.1234567890", Instant.ofEpochSecond(1_715_000_000, 123_456_789)));
        examples.add(at("'1715000000123'", Instant.ofEpochMilli(1_715_000_000_123L)));
        examples.add(at("'1715000000'", Instant.ofEpochSecond(1_715_000_000)));
        examples.add(at("'0'", Instant.EPOCH));
        examples.add(at("'2024-05-06T12:53:20'", Instant.ofEpochSecond(1_715_000_000)));
        examples.add(at("'2024-05-06T12:53'", Instant.ofEpochSecond(1_714_999_980)));
        examples.add(at("'2024-05-06 12:53:20'", Instant.ofEpochSecond(1_715_000_000)));
        examples.add(at("'2024-05-06 12:53:20Z'", Instant.ofEpochSecond(1_715_000_000)));
        examples.add(at("'2024-05-06 20:53:20.5+08:00'", Instant.ofEpochMilli(1_715_000_000_500L)));
        examples.add(at("'2024-05-06T20:53:20.000+0800'", Instant.ofEpochSecond(1_715_000_000)));
        examples.add(at("'2024-05-06 20:53:20 +0800'", Instant.ofEpochSecond(1_715_000_000)));
        examples.add(at("'2024-05-06T20:53:20+08'", Instant.ofEpochSecond(1_715_000_000)));
        examples.add(at("'2024-05-06t12:53:20z'", Instant.ofEpochSecond(1_715_000_000)));
        examples.add(at("'1715000000.5'", Instant.ofEpochMilli(1_715_000_000_500L)));
        examples.add(at("'-1'", Instant.ofEpochSecond(-1)));
        examples.add(at("1715000000123.123456", Instant.ofEpochSecond(1_715_000_000, 123_123_456)));
        examples.add(at("-100000000000.000001", Instant.ofEpochSecond(-100_000_000, -1)));
        examples.add(at("99999999999.999999999", Instant.ofEpochSecond(99_999_999_999L, 999_999_999)));
        examples.add(at("9223372036854775807", Instant.ofEpochMilli(Long.MAX_VALUE)));
        examples.add(at("-9223372036854775808", Instant.ofEpochMilli(Long.MIN_VALUE)));
        examples.add(at("'2024-05-06T12:53:20Z'", Instant.ofEpochSecond(1_715_000_000)));
        examples.add(at("'2024-05-06T12:53:20.123Z'", Instant.ofEpochMilli(1_715_000_000_123L)));
        examples.add(at("'2024-05-06T12:53:20.123456789Z'", Instant.ofEpochSecond(1_715_000_000, 123_456_789)));
        examples.add(at("'2024-05-06T12:53Z'", Instant.ofEpochSecond(1_714_999_980)));
        examples.add(at("'2024-05-06T20:53:20+08:00'", Instant.ofEpochSecond(1_715_000_000)));
        examples.add(at("'2024-05-06T09:23:20.5-03:30'", Instant.ofEpochMilli(1_715_000_000_500L)));
        examples.add(at("'2024-02-29T00:00:00+00:00'", Instant.parse("2024-02-29T00:00:00Z")));
        examples.add(at("'0001-01-01T00:00:00Z'", Instant.parse("0001-01-01T00:00:00Z")));
        examples.add(gives("null", "{'at':null}", Timed.class, new Timed(null)));
        examples.add(gives("absent", "{}", Timed.class, new Timed(null)));
        examples.add(gives("at the top", "5", Instant.class, Instant.ofEpochSecond(5)));
        examples.add(
                gives("in a list", "[5,null]", listOf(Instant.class), Arrays.asList(Instant.ofEpochSecond(5), null)));
        for (String document : List.of(
                "9223372036854775808",
                "-9223372036854775809",
                "9.3e18",
                "1e999",
                "1e-10",
                "1e-999999999",
                "1e999999999",
                "'+1715000000123'",
                "'01715000000123'",
                "1715000000.1234567891",
                "1715000000123.1234567",
                "'1715000000.'",
                "'.5'",
                "'-'",
                "'-.5'",
                "'1e999999999'",
                "'1.715e'",
                "'9223372036854775808'",
                "'" + "9".repeat(1_001) + "'",
                "'\u0661\u0667\u0661\u0665\u0660\u0660\u0660\u0660\u0660\u0660'",
                "''",
                "' '",
                "'now'",
                "'" + SECRET + "'",
                "'2024-05-06'",
                "'2024-05-0612:53:20'",
                "'2024-05-06  12:53:20'",
                "'2024-05-06T 12:53:20'",
                "'2024-05-06 12:53:20  +0800'",
                "'2024-05-06T12:53:20 '",
                "'2024-05-06T12:53:20+0800+0800'",
                "'2024-05-06T12:53:20+19:00'",
                "'2024/05/06 12:53:20'",
                "'20240506T125320Z'",
                "' 2024-05-06T12:53:20Z'",
                "'2024-05-06T12:53:20Z '",
                "'2024-05-06T12:53:20+08:00[Asia/Shanghai]'",
                "'2023-02-29T00:00:00Z'",
                "'2023-02-29 00:00:00'",
                "'2024-05-06 24:00:00'",
                "'2024-05-06T12:53:20UTC'",
                "'2024-05-06T12:53:20Asia/Shanghai'",
                "'2024-05-06T12:53:20.1234567890'",
                "'Mon, 06 May 2024 12:53:20 GMT'",
                "'2024-13-01T00:00:00Z'",
                "'2024-05-06T25:00:00Z'",
                "'99999999999-01-01T00:00:00Z'",
                "true",
                "{}",
                "[]",
                "[1715000000,123]",
                "[2024,5,6,12,53]",
                "{'epochSecond':1}")) {
            examples.add(refused("no time: " + shown(document), "{'at':" + document + "}", Timed.class));
        }
        return examples;
    }

    private static String shown(String document) {
        return document.length() > 100 ? "more than 1000 digits" : document;
    }

    private static ReadExample at(String document, Instant at) {
        return gives("a time from " + document, "{'at':" + document + "}", Timed.class, new Timed(at));
    }
}
