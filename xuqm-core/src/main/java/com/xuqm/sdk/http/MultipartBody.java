package com.xuqm.sdk.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.xuqm.sdk.internal.check.Checks;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/** A {@code multipart/form-data} body (RFC 7578) whose parts are streamed one after the other. */
final class MultipartBody extends HttpBody {

    private final String boundary;
    private final List<Part> parts;
    private final List<byte[]> heads;
    private final byte[] tail;
    private final long contentLength;

    MultipartBody(String boundary, List<Part> parts) {
        if (!Checks.notNull("boundary", boundary).matches("[0-9A-Za-z'_-]{1,70}")) {
            throw new IllegalArgumentException("a multipart boundary must be 1 to 70 letters, digits or '-_");
        }
        this.boundary = boundary;
        this.parts = Checks.elements("parts", parts);
        if (this.parts.isEmpty()) {
            throw new IllegalArgumentException("a multipart body needs at least one part");
        }
        this.heads = new ArrayList<>(parts.size());
        this.tail = ("\r\n--" + boundary + "--\r\n").getBytes(UTF_8);
        long length = tail.length;
        boolean known = true;
        for (Part part : this.parts) {
            byte[] head = head(part, heads.isEmpty());
            heads.add(head);
            known &= part.body().contentLength() >= 0;
            length += head.length + part.body().contentLength();
        }
        this.contentLength = known ? length : -1;
    }

    private byte[] head(Part part, boolean first) {
        StringBuilder head = new StringBuilder(first ? "--" : "\r\n--")
                .append(boundary)
                .append("\r\nContent-Disposition: form-data; name=\"")
                .append(quoted(part.name()))
                .append('"');
        if (part.fileName() != null) {
            head.append("; filename=\"").append(quoted(part.fileName())).append('"');
        }
        if (!part.body().contentType().isEmpty()) {
            head.append("\r\nContent-Type: ").append(part.body().contentType());
        }
        return head.append("\r\n\r\n").toString().getBytes(UTF_8);
    }

    /** Escapes as browsers do (WHATWG form encoding), so that a quote or a line break cannot end the parameter. */
    private static String quoted(String value) {
        return value.replace("\"", "%22").replace("\r", "%0D").replace("\n", "%0A");
    }

    @Override
    public String contentType() {
        return "multipart/form-data; boundary=" + boundary;
    }

    @Override
    public long contentLength() {
        return contentLength;
    }

    @Override
    public boolean isReplayable() {
        return parts.stream().allMatch(part -> part.body().isReplayable());
    }

    @Override
    public List<Part> parts() {
        return parts;
    }

    @Override
    public InputStream open() {
        List<StreamSource> sources = new ArrayList<>(parts.size() * 2 + 1);
        for (int i = 0; i < parts.size(); i++) {
            byte[] head = heads.get(i);
            HttpBody body = parts.get(i).body();
            sources.add(() -> new ByteArrayInputStream(head));
            sources.add(body::open);
        }
        sources.add(() -> new ByteArrayInputStream(tail));
        return new Sequence(sources);
    }

    @Override
    public String toString() {
        return "HttpBody[multipart of " + parts.size() + " parts]";
    }

    /** One stream after the other, each opened when its turn has come; java.io.SequenceInputStream cannot throw on opening. */
    private static final class Sequence extends InputStream {

        private final List<StreamSource> sources;
        private int next;
        private InputStream current = InputStream.nullInputStream();

        Sequence(List<StreamSource> sources) {
            this.sources = sources;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            if (length == 0) {
                return 0;
            }
            while (true) {
                int count = current.read(buffer, offset, length);
                if (count > 0) {
                    return count;
                }
                if (count < 0) {
                    current.close();
                    if (next == sources.size()) {
                        return -1;
                    }
                    current = sources.get(next++).open();
                }
            }
        }

        @Override
        public void close() throws IOException {
            next = sources.size();
            current.close();
        }
    }
}
