package com.xuqm.json.gson;

import com.google.gson.stream.JsonWriter;
import com.xuqm.sdk.json.StrictJson;
import java.io.IOException;
import java.io.Writer;

/** Refuses to nest deeper than a reader accepts; without this a value that holds itself would end in a stack overflow. */
final class DepthLimitedWriter extends JsonWriter {

    private int depth;

    DepthLimitedWriter(Writer out) {
        super(out);
        setSerializeNulls(false);
        setHtmlSafe(false);
    }

    @Override
    public JsonWriter beginArray() throws IOException {
        enter();
        return super.beginArray();
    }

    @Override
    public JsonWriter endArray() throws IOException {
        depth--;
        return super.endArray();
    }

    @Override
    public JsonWriter beginObject() throws IOException {
        enter();
        return super.beginObject();
    }

    @Override
    public JsonWriter endObject() throws IOException {
        depth--;
        return super.endObject();
    }

    private void enter() {
        if (++depth > StrictJson.MAX_DEPTH) {
            throw new Misfit("it is nested deeper than " + StrictJson.MAX_DEPTH);
        }
    }
}
