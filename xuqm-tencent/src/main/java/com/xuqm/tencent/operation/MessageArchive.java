package com.xuqm.tencent.operation;

import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.json.WireName;
import java.util.List;

/**
 * The answer to a request to tell where the messages of an hour can be fetched.
 *
 * @param files the service's {@code File}, unmodifiable
 */
public record MessageArchive(@WireName("File") List<ArchiveFile> files) {

    /** What the service leaves out is empty. */
    public MessageArchive {
        files = Checks.copy(files);
    }
}
