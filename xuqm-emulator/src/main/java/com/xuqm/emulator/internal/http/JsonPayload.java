package com.xuqm.emulator.internal.http;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.xuqm.emulator.internal.json.Json;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/** An envelope that is not written yet, so that it can still be said in another way. Used by one thread at a time. */
public final class JsonPayload implements Payload {

    private final JsonObject frame;
    private @Nullable Bytes written;

    JsonPayload(JsonObject frame) {
        this.frame = frame;
    }

    /**
     * The envelope.
     *
     * @return the tree, in which what has no value is null; nobody may change it
     */
    public JsonObject frame() {
        return frame;
    }

    private Bytes bytes() {
        Bytes bytes = written;
        if (bytes == null) {
            JsonElement data = frame.get("data");
            // Null stands in the envelope only: within the data, what has no value is left out.
            bytes = new Bytes(data == null || data.isJsonNull() ? Json.bytes(frame) : Json.bytesWithoutNulls(frame));
            written = bytes;
        }
        return bytes;
    }

    @Override
    public long length() {
        return bytes().length();
    }

    @Override
    public byte[] kept() {
        return bytes().kept();
    }

    @Override
    public Payload slice(long from, long count) {
        return bytes().slice(from, count);
    }

    @Override
    public void write(Response response, boolean last, Callback callback) {
        bytes().write(response, last, callback);
    }
}
