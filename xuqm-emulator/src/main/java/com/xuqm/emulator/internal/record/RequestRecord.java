package com.xuqm.emulator.internal.record;

import com.xuqm.emulator.fault.Fault;
import com.xuqm.emulator.inspect.RecordedRequest;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One request and what became of it so far; immutable.
 *
 * @param sequence number of the request, from 1
 * @param receivedAt when it came in
 * @param operation operation id, or null
 * @param method HTTP method
 * @param path path as sent
 * @param rawQuery query as sent, or null
 * @param pathParameters decoded variables of the path
 * @param query decoded query
 * @param headers headers, names in lower case
 * @param bytes body as sent; shared, not copied
 * @param outcome what became of it
 * @param revision number of the change that made it what it is, counted over all requests
 */
@SuppressWarnings("ArrayRecordComponent") // handed out as copies only, never compared
public record RequestRecord(
        long sequence,
        Instant receivedAt,
        @Nullable String operation,
        String method,
        String path,
        @Nullable String rawQuery,
        Map<String, String> pathParameters,
        Map<String, List<String>> query,
        Map<String, List<String>> headers,
        byte[] bytes,
        Outcome outcome,
        long revision)
        implements RecordedRequest {

    /** What is kept for a request beside its texts, roughly, for the bound on memory. */
    private static final long OVERHEAD_BYTES = 1024;

    /** The same request after another change. */
    RequestRecord with(Outcome newOutcome, long newRevision) {
        return new RequestRecord(
                sequence,
                receivedAt,
                operation,
                method,
                path,
                rawQuery,
                pathParameters,
                query,
                headers,
                bytes,
                newOutcome,
                newRevision);
    }

    /**
     * The same request, which a fault strikes.
     *
     * @param fault the fault
     * @return the request
     */
    public RequestRecord struckBy(Fault fault) {
        return with(outcome.struckBy(fault), revision);
    }

    /** How much memory the record takes, roughly. */
    long weight() {
        long texts = (long) path.length() + (rawQuery == null ? 0 : rawQuery.length());
        for (Map.Entry<String, List<String>> header : headers.entrySet()) {
            texts += header.getKey().length();
            for (String value : header.getValue()) {
                texts += value.length();
            }
        }
        // Path and query are kept as they came and decoded.
        return OVERHEAD_BYTES + 2 * texts + bytes.length;
    }

    /**
     * Whether the body came, and is not here: forms go to disk, and what is too large is not read.
     *
     * @return whether it is missing
     */
    public boolean isBodyMissing() {
        String length = header("content-length");
        return bytes.length == 0 && (header("transfer-encoding") != null || (length != null && !length.equals("0")));
    }

    @Override
    public @Nullable String header(String name) {
        List<String> values = headers.get(name.toLowerCase(Locale.ROOT));
        return values == null ? null : values.get(0);
    }

    @Override
    public byte[] body() {
        return bytes.clone();
    }

    @Override
    public String bodyText() {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    @Override
    public @Nullable String userId() {
        return outcome.userId();
    }

    @Override
    public int status() {
        return outcome.status();
    }

    @Override
    public boolean executed() {
        return outcome.executed();
    }

    @Override
    public boolean succeeded() {
        return outcome.succeeded();
    }

    @Override
    public String toString() {
        String name = operation == null ? "no route" : operation;
        return "#" + sequence + " " + method + " " + path + " (" + name + ") -> " + outcome.status();
    }
}
