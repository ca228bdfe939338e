package com.xuqm.tencent.moderation;

import com.xuqm.sdk.internal.component.Received;
import com.xuqm.sdk.json.WireName;

/**
 * A keyword of the cloud's filter.
 *
 * @param id the service's {@code ID}; empty if the service does not say
 * @param libName the service's {@code LibName}; empty if the service does not say
 * @param content the content; empty if the service does not say
 * @param describe the service's {@code Describe}; empty if the service does not say
 * @param createTime when it was created; empty if the service does not say
 * @param suggestion the service's {@code Suggestion}; empty if the service does not say
 */
public record CloudKeyword(
        @WireName("ID") String id,
        @WireName("LibName") String libName,
        @WireName("Content") String content,
        @WireName("Describe") String describe,
        @WireName("CreateTime") String createTime,
        @WireName("Suggestion") String suggestion) {

    /** What the service leaves out is empty. */
    public CloudKeyword {
        id = Received.orEmpty(id);
        libName = Received.orEmpty(libName);
        content = Received.orEmpty(content);
        describe = Received.orEmpty(describe);
        createTime = Received.orEmpty(createTime);
        suggestion = Received.orEmpty(suggestion);
    }
}
