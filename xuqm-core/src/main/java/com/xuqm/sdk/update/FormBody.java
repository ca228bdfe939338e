package com.xuqm.sdk.update;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.xuqm.sdk.file.UploadFile;
import com.xuqm.sdk.http.HttpBody;
import com.xuqm.sdk.internal.credential.Nonces;
import com.xuqm.sdk.internal.request.Members;
import com.xuqm.sdk.internal.transfer.ObservedSource;
import com.xuqm.sdk.json.OpenEnum;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A form with fields and a file, which is streamed. */
final class FormBody {

    private final List<HttpBody.Part> parts = new ArrayList<>();
    private @Nullable ObservedSource source;

    /** Makes a form of what is to be uploaded. */
    FormBody(Members members) {
        members.forEach((name, value) -> {
            if (value instanceof UploadFile file) {
                source = new ObservedSource(
                        file.source(), sent -> file.progress().progressed(sent, file.length()));
                HttpBody content = HttpBody.stream(file.contentType(), file.length(), file.replayable(), source);
                parts.add(new HttpBody.Part(name, file.name(), content));
            } else {
                parts.add(new HttpBody.Part(
                        name, null, HttpBody.bytes("", text(value).getBytes(UTF_8))));
            }
        });
    }

    private static String text(Object value) {
        if (value instanceof Collection<?> several) {
            return several.stream().map(FormBody::text).collect(Collectors.joining(","));
        }
        return value instanceof OpenEnum open ? open.value() : value.toString();
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
