package com.xuqm.transport.netty;

import io.netty.handler.codec.http.HttpHeaders;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The header fields of one response, in one array, in the form in which the SDK wants them. Netty's own class holds them in a
 * hash table of linked entries, which is more memory than a small response has otherwise. What a decoder never does with headers
 * is not supported.
 */
final class ReceivedHeaders extends HttpHeaders {

    private static final String[] NONE = new String[0];

    /** Names at even indices, values at odd ones. */
    private String[] fields = NONE;

    private int length;

    /** Returns names and values in turn. */
    List<String> fields() {
        return Arrays.asList(length == fields.length ? fields : Arrays.copyOf(fields, length));
    }

    @Override
    public HttpHeaders add(String name, Object value) {
        String text = value.toString();
        check(name, '!');
        check(text, ' ');
        if (length == fields.length) {
            fields = Arrays.copyOf(fields, Math.max(16, 2 * length));
        }
        fields[length++] = name;
        fields[length++] = text;
        return this;
    }

    /** Refuses control characters, which no header has for an honest reason. */
    private static void check(String text, char lowest) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c < lowest && !(c == '\t' && lowest == ' ')) || c == 0x7f) {
                throw new IllegalArgumentException("a header of the response has a character that no header may have");
            }
        }
    }

    @Override
    public HttpHeaders add(String name, Iterable<?> values) {
        values.forEach(value -> add(name, value));
        return this;
    }

    @Override
    public HttpHeaders set(String name, Object value) {
        return remove(name).add(name, value);
    }

    @Override
    public HttpHeaders set(String name, Iterable<?> values) {
        return remove(name).add(name, values);
    }

    @Override
    public HttpHeaders remove(String name) {
        int kept = 0;
        for (int i = 0; i < length; i += 2) {
            if (!fields[i].equalsIgnoreCase(name)) {
                fields[kept++] = fields[i];
                fields[kept++] = fields[i + 1];
            }
        }
        length = kept;
        return this;
    }

    @Override
    public HttpHeaders clear() {
        length = 0;
        return this;
    }

    @Override
    public @Nullable String get(String name) {
        for (int i = 0; i < length; i += 2) {
            if (fields[i].equalsIgnoreCase(name)) {
                return fields[i + 1];
            }
        }
        return null;
    }

    @Override
    public List<String> getAll(String name) {
        List<String> values = List.of();
        for (int i = 0; i < length; i += 2) {
            if (fields[i].equalsIgnoreCase(name)) {
                if (values.isEmpty()) {
                    // by far the most usual case
                    values = List.of(fields[i + 1]);
                } else {
                    values = new ArrayList<>(values);
                    values.add(fields[i + 1]);
                }
            }
        }
        return values;
    }

    @Override
    public boolean contains(String name) {
        return get(name) != null;
    }

    @Override
    public boolean isEmpty() {
        return length == 0;
    }

    @Override
    public int size() {
        return length / 2;
    }

    /** Shows the number of fields only: their values may be secrets, and Netty may log this. */
    @Override
    public String toString() {
        return "ReceivedHeaders[" + size() + " fields]";
    }

    @Override
    public Set<String> names() {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<Map.Entry<String, String>> entries() {
        throw new UnsupportedOperationException();
    }

    @Deprecated
    @Override
    public Iterator<Map.Entry<String, String>> iterator() {
        throw new UnsupportedOperationException();
    }

    @Override
    public Iterator<Map.Entry<CharSequence, CharSequence>> iteratorCharSequence() {
        throw new UnsupportedOperationException();
    }

    @Override
    public Integer getInt(CharSequence name) {
        throw new UnsupportedOperationException();
    }

    @Override
    public int getInt(CharSequence name, int defaultValue) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Short getShort(CharSequence name) {
        throw new UnsupportedOperationException();
    }

    @Override
    public short getShort(CharSequence name, short defaultValue) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Long getTimeMillis(CharSequence name) {
        throw new UnsupportedOperationException();
    }

    @Override
    public long getTimeMillis(CharSequence name, long defaultValue) {
        throw new UnsupportedOperationException();
    }

    @Override
    public HttpHeaders addInt(CharSequence name, int value) {
        throw new UnsupportedOperationException();
    }

    @Override
    public HttpHeaders addShort(CharSequence name, short value) {
        throw new UnsupportedOperationException();
    }

    @Override
    public HttpHeaders setInt(CharSequence name, int value) {
        throw new UnsupportedOperationException();
    }

    @Override
    public HttpHeaders setShort(CharSequence name, short value) {
        throw new UnsupportedOperationException();
    }
}
