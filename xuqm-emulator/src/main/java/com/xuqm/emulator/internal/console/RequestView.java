package com.xuqm.emulator.internal.console;

import com.google.gson.JsonObject;
import com.xuqm.emulator.internal.http.ConsoleMark;
import com.xuqm.emulator.internal.json.JsonFields;
import com.xuqm.emulator.internal.record.RecordedAnswer;
import com.xuqm.emulator.internal.record.RequestRecord;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** A request as people see it: a row of the list, or all of it, without secrets. */
final class RequestView {

    /** What is longer is shown up to here, and says so. */
    static final int SHOWN_CHARACTERS = 128 * 1024;

    private final Emulated emulated;
    private final Masking masking;

    RequestView(Emulated emulated, Masking masking) {
        this.emulated = emulated;
        this.masking = masking;
    }

    JsonObject row(RequestRecord record) {
        return JsonFields.start()
                .put("number", record.sequence())
                .put("at", record.receivedAt().toEpochMilli())
                .put("method", record.method())
                .put("path", masking.query(record.path()))
                .put("operation", record.operation())
                .put("userId", record.userId())
                .put("status", record.status())
                .put("ended", record.outcome().ended())
                .put("executed", record.executed())
                .put("succeeded", record.succeeded())
                .put("fault", FaultView.of(record.outcome().fault()))
                .put("tookMs", record.outcome().tookMs())
                .put("console", record.header(ConsoleMark.HEADER) != null)
                .json();
    }

    JsonObject detail(RequestRecord record) {
        JsonObject json = row(record);
        String query = record.rawQuery();
        json.addProperty("query", query == null ? null : masking.query(query));
        JsonObject headers = new JsonObject();
        record.headers()
                .forEach((name, values) -> headers.addProperty(name, masking.header(name, String.join(", ", values))));
        json.add("headers", headers);
        json.add("body", record.isBodyMissing() ? missing(announced(record)) : body(record.bytes()));
        RecordedAnswer answer = record.outcome().answer();
        json.add("answer", answer == null ? null : answer(record.status(), answer));
        json.addProperty("curl", new CurlLine(masking, emulated.host().baseUrl()).of(record));
        json.add("nearest", new Nearest(emulated).of(record));
        return json;
    }

    private static long announced(RequestRecord record) {
        String length = record.header("content-length");
        return length != null && length.matches("\\d{1,18}") ? Long.parseLong(length) : -1;
    }

    private JsonObject answer(int status, RecordedAnswer answer) {
        JsonObject headers = new JsonObject();
        answer.headers().forEach((name, value) -> headers.addProperty(name, masking.header(name, value)));
        return JsonFields.start()
                .put("status", status)
                .put("headers", headers)
                .put("body", answer.body() == null ? missing(answer.length()) : body(answer.body()))
                .json();
    }

    /** One that is not here: how long it was said to be, -1 if nobody said. */
    private static JsonObject missing(long bytes) {
        return JsonFields.start().put("kind", "MISSING").put("bytes", bytes).json();
    }

    private JsonObject body(byte[] bytes) {
        String text = utf8(bytes);
        if (text == null) {
            return JsonFields.start()
                    .put("kind", "BINARY")
                    .put("bytes", bytes.length)
                    .json();
        }
        String masked = masking.text(text);
        boolean whole = masked.length() <= SHOWN_CHARACTERS;
        return JsonFields.start()
                .put("kind", "TEXT")
                .put("bytes", bytes.length)
                .put("whole", whole)
                .put("text", whole ? masked : masked.substring(0, SHOWN_CHARACTERS))
                .json();
    }

    /** The text that bytes are, or null if they are none. */
    static @Nullable String utf8(byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.indexOf(0) < 0 ? text : null;
        } catch (CharacterCodingException e) {
            return null;
        }
    }
}
