package com.xuqm.maxim.file;

import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.internal.component.Received;
import com.xuqm.sdk.json.WireName;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where to put a file, and where it is then. The file itself goes to the object store, by an HTTP client of yours.
 *
 * @param uploadUrl where to put it
 * @param method {@code POST} or {@code PUT}; empty if the service does not say
 * @param formFields fields that a form for {@code POST} needs besides the file
 * @param downloadUrl where the file is then, {@code null} if the service does not say
 */
public record UploadTicket(
        @WireName("upload_url") String uploadUrl,
        @WireName("upload_method") String method,
        @WireName("oss_body_param") Map<String, String> formFields,
        @WireName("download_url") @Nullable String downloadUrl) {

    /** Refuses an answer without what it must have; what else it leaves out is empty. */
    public UploadTicket {
        uploadUrl = Received.required("uploadUrl", uploadUrl);
        method = Received.orEmpty(method);
        formFields = Checks.copy(formFields);
    }

    /** Leaves out what is secret, and what people wrote. */
    @Override
    public String toString() {
        return "UploadTicket[method=" + method + "]";
    }
}
