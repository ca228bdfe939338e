package com.xuqm.tencent.group;

import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.internal.request.Members;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Says how to create a topic.
 */
public final class CreateTopic {

    private static final Members NONE = Members.named(
            "GroupId",
            "TopicId",
            "TopicName",
            "From_Account",
            "CustomString",
            "FaceUrl",
            "Notification",
            "Introduction");

    private final Members members;

    private CreateTopic(Members members) {
        this.members = members;
    }

    /**
     * Returns one with what it cannot be without.
     *
     * @param groupId the group
     * @param topicName the name of the topic
     * @return a new value
     */
    public static CreateTopic of(String groupId, String topicName) {
        return new CreateTopic(NONE.with("GroupId", Checks.id("groupId", groupId))
                .with("TopicName", Checks.id("topicName", topicName)));
    }

    /**
     * Returns the same with another {@code TopicId}.
     *
     * @param topicId the topic
     * @return a new value
     */
    public CreateTopic withTopicId(String topicId) {
        return new CreateTopic(members.with("TopicId", Checks.id("topicId", topicId)));
    }

    /**
     * Returns the same with another {@code From_Account}.
     *
     * @param fromAccount the account in whose name it is done
     * @return a new value
     */
    public CreateTopic withFromAccount(String fromAccount) {
        return new CreateTopic(members.with("From_Account", Checks.id("fromAccount", fromAccount)));
    }

    /**
     * Returns the same with another {@code CustomString}.
     *
     * @param customString a text of the app's own
     * @return a new value
     */
    public CreateTopic withCustomString(String customString) {
        return new CreateTopic(members.with("CustomString", Checks.text("customString", customString)));
    }

    /**
     * Returns the same with another {@code FaceUrl}.
     *
     * @param faceUrl the URL of the picture
     * @return a new value
     */
    public CreateTopic withFaceUrl(String faceUrl) {
        return new CreateTopic(members.with("FaceUrl", Checks.text("faceUrl", faceUrl)));
    }

    /**
     * Returns the same with another {@code Notification}.
     *
     * @param notification what is announced
     * @return a new value
     */
    public CreateTopic withNotification(String notification) {
        return new CreateTopic(members.with("Notification", Checks.text("notification", notification)));
    }

    /**
     * Returns the same with another {@code Introduction}.
     *
     * @param introduction what it is about
     * @return a new value
     */
    public CreateTopic withIntroduction(String introduction) {
        return new CreateTopic(members.with("Introduction", Checks.text("introduction", introduction)));
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
        return other instanceof CreateTopic that && members.equals(that.members);
    }

    @Override
    public int hashCode() {
        return members.hashCode();
    }

    /** Shows ids, and nothing that people wrote. */
    @Override
    public String toString() {
        return members.show("CreateTopic", "GroupId", "TopicId", "From_Account");
    }
}
