package com.xuqm.tencent.operation;

import com.xuqm.sdk.internal.component.Received;
import com.xuqm.sdk.json.WireName;

/**
 * A file of messages, compressed with gzip.
 *
 * @param url the service's {@code URL}; empty if the service does not say
 * @param expireTime the service's {@code ExpireTime}; empty if the service does not say
 * @param fileSize the service's {@code FileSize}
 * @param fileMd5 the service's {@code FileMD5}; empty if the service does not say
 * @param gzipSize the service's {@code GzipSize}
 * @param gzipMd5 the service's {@code GzipMD5}; empty if the service does not say
 */
public record ArchiveFile(
        @WireName("URL") String url,
        @WireName("ExpireTime") String expireTime,
        @WireName("FileSize") long fileSize,
        @WireName("FileMD5") String fileMd5,
        @WireName("GzipSize") long gzipSize,
        @WireName("GzipMD5") String gzipMd5) {

    /** What the service leaves out is empty. */
    public ArchiveFile {
        url = Received.orEmpty(url);
        expireTime = Received.orEmpty(expireTime);
        fileMd5 = Received.orEmpty(fileMd5);
        gzipMd5 = Received.orEmpty(gzipMd5);
    }
}
