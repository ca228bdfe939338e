package com.xuqm.quickstart;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.InputStream;

/** CSV files that tests make up. */
final class CsvSources {

    private CsvSources() {}

    static CsvSource text(String text) {
        return bytes(text.getBytes(UTF_8));
    }

    static CsvSource bytes(byte[] bytes) {
        return new CsvSource() {
            @Override
            public String name() {
                return "test.csv";
            }

            @Override
            public InputStream open() {
                return new ByteArrayInputStream(bytes);
            }
        };
    }

    static CsvSource recipients(Iterable<String> userIds) {
        StringBuilder text = new StringBuilder("userId\n");
        userIds.forEach(
                userId -> text.append('"').append(userId.replace("\"", "\"\"")).append("\"\n"));
        return text(text.toString());
    }
}
