package com.xuqm.tencent.group;

import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.internal.request.Members;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Says how to change a topic.
 */
public final class UpdateTopic {

    private static final Members NONE = Members.named(
            "GroupId",
            "TopicId",
            "TopicName",
            "From_Account",
            "CustomString",
            "FaceUrl",
            "Notification",
            "Introduction",
            "MuteAllMember");

    private final Members members;

    private UpdateTopic(Members members) {
        this.members = members;
    }

    /**
     * Returns one with what it cannot be without.
     *
     * @param groupId the group
     * @param topicId the topic
     * @return a new value
     */
    public static UpdateTopic of(String groupId, String topicId) {
        return new UpdateTopic(
                NONE.with("GroupId", Checks.id("groupId", groupId)).with("TopicId", Checks.id("topicId", topicId)));
    }

    /**
     * Returns the same with another {@code TopicName}.
     *
     * @param topicName the name of the topic
     * @return a new value
     */
    public UpdateTopic withTopicName(String topicName) {
        return new UpdateTopic(members.with("TopicName", Checks.id("topicName", topicName)));
    }

    /**
     * Returns the same with another {@code From_Account}.
     *
     * @param fromAccount the account in whose name it is done
     * @return a new value
     */
    public UpdateTopic withFromAccount(String fromAccount) {
        return new UpdateTopic(members.with("From_Account", Checks.id("fromAccount", fromAccount)));
    }

    /**
     * Returns the same with another {@code CustomString}.
     *
     * @param customString a text of the app's own
     * @return a new value
     */
    public UpdateTopic withCustomString(String customString) {
        return new UpdateTopic(members.with("CustomString", Checks.text("customString", customString)));
    }

    /**
     * Returns the same with another {@code FaceUrl}.
     *
     * @param faceUrl the URL of the picture
     * @return a new value
     */
    public UpdateTopic withFaceUrl(String faceUrl) {
        return new UpdateTopic(members.with("FaceUrl", Checks.text("faceUrl", faceUrl)));
    }

    /**
     * Returns the same with another {@code Notification}.
     *
     * @param notification what is announced
     * @return a new value
     */
    public UpdateTopic withNotification(String notification) {
        return new UpdateTopic(members.with("Notification", Checks.text("notification", notification)));
    }

    /**
     * Returns the same with another {@code Introduction}.
     *
     * @param introduction what it is about
     * @return a new value
     */
    public UpdateTopic withIntroduction(String introduction) {
        return new UpdateTopic(members.with("Introduction", Checks.text("introduction", introduction)));
    }

    /**
     * Returns the same with another {@code MuteAllMember}.
     *
     * @param muteAllMember {@code On} or {@code Off}: whether ordinary members may not write
     * @return a new value
     */
    public UpdateTopic withMuteAllMember(String muteAllMember) {
        return new UpdateTopic(members.with("MuteAllMember", Checks.text("muteAllMember", muteAllMember)));
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
        return other instanceof UpdateTopic that && members.equals(that.members);
    }

    @Override
    public int hashCode() {
        return members.hashCode();
    }

    /** Shows ids, and nothing that people wrote. */
    @Override
    public String toString() {
        return members.show("UpdateTopic", "GroupId", "TopicId", "From_Account");
    }
}
