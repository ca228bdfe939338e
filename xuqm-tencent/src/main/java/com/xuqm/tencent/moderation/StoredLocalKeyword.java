package com.xuqm.tencent.moderation;

import com.xuqm.sdk.internal.component.Received;
import com.xuqm.sdk.json.WireName;

/**
 * A keyword of the local filter.
 *
 * @param keyword the service's {@code Keyword}; empty if the service does not say
 * @param wordType the service's {@code WordType}
 * @param filterType the service's {@code FilterType}
 * @param id the service's {@code Id}
 * @param replacedContent the service's {@code ReplacedContent}; empty if the service does not say
 * @param updateTime the service's {@code UpdateTime}; empty if the service does not say
 */
public record StoredLocalKeyword(
        @WireName("Keyword") String keyword,
        @WireName("WordType") long wordType,
        @WireName("FilterType") long filterType,
        @WireName("Id") long id,
        @WireName("ReplacedContent") String replacedContent,
        @WireName("UpdateTime") String updateTime) {

    /** What the service leaves out is empty. */
    public StoredLocalKeyword {
        keyword = Received.orEmpty(keyword);
        replacedContent = Received.orEmpty(replacedContent);
        updateTime = Received.orEmpty(updateTime);
    }
}
