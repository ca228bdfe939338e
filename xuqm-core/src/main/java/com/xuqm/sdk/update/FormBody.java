package com.xuqm.sdk.update;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.xuqm.sdk.file.UploadFile;
import com.xuqm.sdk.http.HttpBody;
import com.xuqm.sdk.internal.credential.Nonces;
import com.xuqm.sdk.internal.transfer.ObservedSource;
import com.xuqm.sdk.json.OpenEnum;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A form with fields and a file, which is streamed. */
final class FormBody {

    private final List<HttpBody.Part> parts = new ArrayList<>();
    private @Nullable ObservedSource source;

    /** Adds a field; nothing is added for {@code null}. */
    FormBody field(String name, @Nullable Object value) {
        if (value != null) {
            String text = value instanceof OpenEnum open ? open.value() : value.toString();
            parts.add(new HttpBody.Part(name, null, HttpBody.bytes("", text.getBytes(UTF_8))));
        }
        return this;
    }

    /** Adds the file; nothing is added for {@code null}. */
    FormBody file(@Nullable UploadFile file) {
        if (file != null) {
            source = new ObservedSource(file.source(), sent -> file.progress().progressed(sent, file.length()));
            parts.add(new HttpBody.Part(
                    "file",
                    file.name(),
                    HttpBody.stream(file.contentType(), file.length(), file.replayable(), source)));
        }
        return this;
    }

    HttpBody build() {
        return HttpBody.multipart("xuqm-" + Nonces.next(), parts);
    }

    /** Checks the hash that the service answered against the bytes that were sent. */
    void check(@Nullable String hash) {
        if (source != null) {
            source.check(hash);
        }
    }
}
