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
        examples.add(at("-1", Instant.parse("1969-12-31T23:59:59.999Z")));
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
        examples.add(gives("at the top", "5", Instant.class, Instant.ofEpochMilli(5)));
        examples.add(
                gives("in a list", "[5,null]", listOf(Instant.class), Arrays.asList(Instant.ofEpochMilli(5), null)));
        for (String document : List.of(
                "1.0",
                "1.5",
                "1.715e12",
                "0e0",
                "9223372036854775808",
                "'1715000000123'",
                "'0'",
                "''",
                "' '",
                "'now'",
                "'" + SECRET + "'",
                "'2024-05-06'",
                "'2024-05-06T12:53:20'",
                "'2024-05-06 12:53:20Z'",
                "' 2024-05-06T12:53:20Z'",
                "'2024-05-06T12:53:20Z '",
                "'2024-05-06T12:53:20+08:00[Asia/Shanghai]'",
                "'2023-02-29T00:00:00Z'",
                "'2024-13-01T00:00:00Z'",
                "'2024-05-06T25:00:00Z'",
                "'99999999999-01-01T00:00:00Z'",
                "true",
                "{}",
                "[]",
                "[1715000000,123]",
                "{'epochSecond':1}")) {
            examples.add(refused("no time: " + document, "{'at':" + document + "}", Timed.class));
        }
        return examples;
    }

    private static ReadExample at(String document, Instant at) {
        return gives("a time from " + document, "{'at':" + document + "}", Timed.class, new Timed(at));
    }
}
