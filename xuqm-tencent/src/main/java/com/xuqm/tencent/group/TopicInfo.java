package com.xuqm.tencent.group;

import com.xuqm.sdk.internal.component.Received;
import com.xuqm.sdk.json.WireName;
import com.xuqm.sdk.json.WireTime;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A topic.
 *
 * @param topicName the name of the topic; empty if the service does not say
 * @param groupId the service's {@code GroupID}; empty if the service does not say
 * @param faceUrl the URL of the picture; empty if the service does not say
 * @param topicId the topic; empty if the service does not say
 * @param nextMsgSeq the sequence number that the next message gets
 * @param notification what is announced; empty if the service does not say
 * @param introduction what it is about; empty if the service does not say
 * @param createTime when it was created, {@code null} if the service does not say
 * @param lastMsgTime when the last message was sent, {@code null} if the service does not say
 * @param muteAll the service's {@code ShutUpAllFlag}
 * @param customString a text of the app's own; empty if the service does not say
 */
public record TopicInfo(
        @WireName("TopicName") String topicName,
        @WireName("GroupID") String groupId,
        @WireName("FaceUrl") String faceUrl,
        @WireName("TopicId") String topicId,
        @WireName("NextMsgSeq") long nextMsgSeq,
        @WireName("Notification") String notification,
        @WireName("Introduction") String introduction,

        @WireName("CreateTime") @WireTime(WireTime.Spelling.SECONDS) @Nullable
        Instant createTime,

        @WireName("LastMsgTime") @WireTime(WireTime.Spelling.SECONDS) @Nullable
        Instant lastMsgTime,

        @WireName("ShutUpAllFlag") long muteAll,
        @WireName("CustomString") String customString) {

    /** What the service leaves out is empty, and a time of 0 is none. */
    public TopicInfo {
        topicName = Received.orEmpty(topicName);
        groupId = Received.orEmpty(groupId);
        faceUrl = Received.orEmpty(faceUrl);
        topicId = Received.orEmpty(topicId);
        notification = Received.orEmpty(notification);
        introduction = Received.orEmpty(introduction);
        customString = Received.orEmpty(customString);
        createTime = Received.timeOrNull(createTime);
        lastMsgTime = Received.timeOrNull(lastMsgTime);
    }
}
