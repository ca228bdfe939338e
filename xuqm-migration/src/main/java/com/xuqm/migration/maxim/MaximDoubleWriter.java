package com.xuqm.migration.maxim;

import com.xuqm.maxim.message.ContentType;
import com.xuqm.maxim.message.Device;
import com.xuqm.maxim.message.HistoryMessage;
import com.xuqm.migration.internal.run.DoubleWriting;
import com.xuqm.migration.report.MigrationException;
import com.xuqm.sdk.XuqmClient;
import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.json.JsonBinding;
import com.xuqm.sdk.json.JsonBindingException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes to Xuqm what people still write to each other at Maxim, from its message callbacks (the console's message subscription), until clients are switched
 * over. Messages have the keys that a {@link MaximSource} gives them, so that both may overlap: each is there once. Senders, receivers and groups must have been
 * moved before.
 *
 * <p>The vendor documents no fields of these callbacks; what is read here is what its own connector reads, {@code msgId}, {@code from.uid}, {@code to.uid}, {@code type},
 * {@code ctype} and {@code content}, and assumed for {@code timestamp} and {@code attachment}. Without a time the message gets that of its arrival. Compare the header
 * {@code signature} with the text that was configured, before anything is written.
 *
 * <p>What was not written is an exception, so that the handler answers with an error and the service delivers it again, three times.
 */
public final class MaximDoubleWriter {

    private final DoubleWriting target;
    private final JsonBinding json;
    private final MaximContents contents;
    private final Clock clock;

    private MaximDoubleWriter(DoubleWriting target, JsonBinding json, Clock clock) {
        this.target = target;
        this.json = json;
        this.contents = new MaximContents(json);
        this.clock = clock;
    }

    /**
     * Writes by a client.
     *
     * @param xuqm writes; it needs an administrator
     * @param ids the id table of the move; {@code null} for none
     * @param json reads callbacks and attachments
     * @return the writer, for any number of threads
     */
    public static MaximDoubleWriter to(XuqmClient xuqm, @Nullable Path ids, JsonBinding json) {
        return to(xuqm, ids, json, Clock.systemUTC());
    }

    static MaximDoubleWriter to(XuqmClient xuqm, @Nullable Path ids, JsonBinding json, Clock clock) {
        return new MaximDoubleWriter(new DoubleWriting(xuqm, ids), Checks.notNull("json", json), clock);
    }

    /**
     * Writes the message of a callback. Signs of clients, such as that something was read, are left out.
     *
     * @param body what was posted
     * @throws MigrationException if it was not written, or is no message callback
     */
    public void write(byte[] body) {
        Map<?, ?> callback = callback(Checks.notNull("body", body));
        boolean ofGroup = "GROUPCHAT".equals(callback.get("type"));
        Device to = party(callback, "to");
        HistoryMessage message = new HistoryMessage(
                number(callback, "msgId"),
                party(callback, "from"),
                to,
                ContentType.of(text(callback, "ctype", "TEXT")),
                text(callback, "content", ""),
                text(callback, "attachment", ""),
                text(callback, "config", ""),
                text(callback, "ext", ""),
                null,
                time(callback));
        target.write(ofGroup ? to.id().toString() : null, List.of(contents.message(message, ofGroup)));
    }

    private Map<?, ?> callback(byte[] body) {
        try {
            if (json.fromJson(body, Object.class) instanceof Map<?, ?> callback) {
                return callback;
            }
        } catch (JsonBindingException e) {
            throw new MigrationException("what was posted is no message callback: it cannot be read as JSON", e);
        }
        throw lacking("an object");
    }

    private static MigrationException lacking(String what) {
        return new MigrationException("what was posted is no message callback: it lacks " + what, null);
    }

    private static Device party(Map<?, ?> callback, String name) {
        if (callback.get(name) instanceof Map<?, ?> party) {
            return new Device(number(party, "uid"), null);
        }
        throw lacking(name);
    }

    /** Ids come as numbers, and as texts. */
    private static Long number(Map<?, ?> members, String name) {
        Object value = members.get(name);
        if (value instanceof Number number) {
            return number.longValue();
        }
        if (value instanceof String text && text.matches("\\d{1,18}")) {
            return Long.valueOf(text);
        }
        throw lacking(name);
    }

    private static String text(Map<?, ?> members, String name, String otherwise) {
        return members.get(name) instanceof String text ? text : otherwise;
    }

    private Instant time(Map<?, ?> callback) {
        return callback.get("timestamp") == null
                ? clock.instant()
                : Instant.ofEpochMilli(number(callback, "timestamp"));
    }
}
