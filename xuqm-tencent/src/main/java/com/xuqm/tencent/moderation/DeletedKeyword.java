package com.xuqm.tencent.moderation;

import com.xuqm.sdk.internal.component.Received;
import com.xuqm.sdk.json.WireName;

/**
 * What became of the removal of a keyword.
 *
 * @param keywordId the service's {@code KeywordID}; empty if the service does not say
 * @param keyword the service's {@code Keyword}; empty if the service does not say
 * @param deleted the service's {@code Deleted}
 * @param errorInfo the service's words for this item; empty if the service does not say
 */
public record DeletedKeyword(
        @WireName("KeywordID") String keywordId,
        @WireName("Keyword") String keyword,
        @WireName("Deleted") boolean deleted,
        @WireName("ErrorInfo") String errorInfo) {

    /** What the service leaves out is empty. */
    public DeletedKeyword {
        keywordId = Received.orEmpty(keywordId);
        keyword = Received.orEmpty(keyword);
        errorInfo = Received.orEmpty(errorInfo);
    }
}
