package com.xuqm.tencent.group;

import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.internal.request.Members;
import com.xuqm.tencent.internal.Wire;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Says how to import a topic.
 */
public final class ImportTopic {

    private static final Members NONE = Members.named(
            "Type",
            "GroupId",
            "TopicId",
            "TopicName",
            "From_Account",
            "CustomString",
            "FaceUrl",
            "Notification",
            "Introduction",
            "CreateTime");

    private final Members members;

    private ImportTopic(Members members) {
        this.members = members;
    }

    /**
     * Returns one with what it cannot be without.
     *
     * @param groupId the group
     * @param topicName the name of the topic
     * @return a new value
     */
    public static ImportTopic of(String groupId, String topicName) {
        return new ImportTopic(NONE.with("GroupId", Checks.id("groupId", groupId))
                .with("TopicName", Checks.id("topicName", topicName)));
    }

    /**
     * Returns the same with another {@code Type}.
     *
     * @param type the type
     * @return a new value
     */
    public ImportTopic withType(String type) {
        return new ImportTopic(members.with("Type", Checks.id("type", type)));
    }

    /**
     * Returns the same with another {@code TopicId}.
     *
     * @param topicId the topic
     * @return a new value
     */
    public ImportTopic withTopicId(String topicId) {
        return new ImportTopic(members.with("TopicId", Checks.id("topicId", topicId)));
    }

    /**
     * Returns the same with another {@code From_Account}.
     *
     * @param fromAccount the account in whose name it is done
     * @return a new value
     */
    public ImportTopic withFromAccount(String fromAccount) {
        return new ImportTopic(members.with("From_Account", Checks.id("fromAccount", fromAccount)));
    }

    /**
     * Returns the same with another {@code CustomString}.
     *
     * @param customString a text of the app's own
     * @return a new value
     */
    public ImportTopic withCustomString(String customString) {
        return new ImportTopic(members.with("CustomString", Checks.text("customString", customString)));
    }

    /**
     * Returns the same with another {@code FaceUrl}.
     *
     * @param faceUrl the URL of the picture
     * @return a new value
     */
    public ImportTopic withFaceUrl(String faceUrl) {
        return new ImportTopic(members.with("FaceUrl", Checks.text("faceUrl", faceUrl)));
    }

    /**
     * Returns the same with another {@code Notification}.
     *
     * @param notification what is announced
     * @return a new value
     */
    public ImportTopic withNotification(String notification) {
        return new ImportTopic(members.with("Notification", Checks.text("notification", notification)));
    }

    /**
     * Returns the same with another {@code Introduction}.
     *
     * @param introduction what it is about
     * @return a new value
     */
    public ImportTopic withIntroduction(String introduction) {
        return new ImportTopic(members.with("Introduction", Checks.text("introduction", introduction)));
    }

    /**
     * Returns the same with another {@code CreateTime}.
     *
     * @param createTime when it was created, to the second
     * @return a new value
     */
    public ImportTopic withCreateTime(Instant createTime) {
        return new ImportTopic(members.with("CreateTime", Wire.seconds("createTime", createTime)));
    }

    /**
     * Returns it as it goes to the service.
     *
     * @return what is set, by its names on the wire, unmodifiable
     */
    public Map<String, Object> asMap() {
        return members;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ImportTopic that && members.equals(that.members);
    }

    @Override
    public int hashCode() {
        return members.hashCode();
    }

    /** Shows ids, and nothing that people wrote. */
    @Override
    public String toString() {
        return members.show("ImportTopic", "Type", "GroupId", "TopicId", "From_Account");
    }
}
