package com.xuqm.maxim.push;

import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.internal.request.Members;
import org.jspecify.annotations.Nullable;

/** What concerns devices of Apple. */
public final class IosOptions {

    private static final Members NONE = Members.named(
            "sound", "content_available", "mutable_content", "category", "thread_id", "subtitle", "apns_collapse_id");

    private final Members members;

    private IosOptions(Members members) {
        this.members = members;
    }

    /**
     * Returns options of which none is set.
     *
     * @return options
     */
    public static IosOptions none() {
        return new IosOptions(NONE);
    }

    /** {@return the sound, {@code null} if not set} */
    public @Nullable String sound() {
        return members.find("sound");
    }

    /** {@return apple's content-available, {@code null} if not set} */
    public @Nullable Boolean contentAvailable() {
        return members.find("content_available");
    }

    /** {@return apple's mutable-content, {@code null} if not set} */
    public @Nullable Boolean mutableContent() {
        return members.find("mutable_content");
    }

    /** {@return apple's category, {@code null} if not set} */
    public @Nullable String category() {
        return members.find("category");
    }

    /** {@return apple's thread-id, by which notifications are grouped, {@code null} if not set} */
    public @Nullable String threadId() {
        return members.find("thread_id");
    }

    /** {@return the second line, {@code null} if not set} */
    public @Nullable String subtitle() {
        return members.find("subtitle");
    }

    /** {@return notifications of the same id replace each other, {@code null} if not set} */
    public @Nullable String collapseId() {
        return members.find("apns_collapse_id");
    }

    /**
     * Returns the same options with {@code sound} set.
     *
     * @param sound the sound
     * @return new options
     */
    public IosOptions withSound(String sound) {
        return new IosOptions(members.with("sound", Checks.text("sound", sound)));
    }

    /**
     * Returns the same options with {@code content_available} set.
     *
     * @param contentAvailable Apple's content-available
     * @return new options
     */
    public IosOptions withContentAvailable(boolean contentAvailable) {
        return new IosOptions(members.with("content_available", contentAvailable));
    }

    /**
     * Returns the same options with {@code mutable_content} set.
     *
     * @param mutableContent Apple's mutable-content
     * @return new options
     */
    public IosOptions withMutableContent(boolean mutableContent) {
        return new IosOptions(members.with("mutable_content", mutableContent));
    }

    /**
     * Returns the same options with {@code category} set.
     *
     * @param category Apple's category
     * @return new options
     */
    public IosOptions withCategory(String category) {
        return new IosOptions(members.with("category", Checks.text("category", category)));
    }

    /**
     * Returns the same options with {@code thread_id} set.
     *
     * @param threadId Apple's thread-id, by which notifications are grouped
     * @return new options
     */
    public IosOptions withThreadId(String threadId) {
        return new IosOptions(members.with("thread_id", Checks.text("threadId", threadId)));
    }

    /**
     * Returns the same options with {@code subtitle} set.
     *
     * @param subtitle the second line
     * @return new options
     */
    public IosOptions withSubtitle(String subtitle) {
        return new IosOptions(members.with("subtitle", Checks.text("subtitle", subtitle)));
    }

    /**
     * Returns the same options with {@code apns_collapse_id} set.
     *
     * @param collapseId notifications of the same id replace each other
     * @return new options
     */
    public IosOptions withCollapseId(String collapseId) {
        return new IosOptions(members.with("apns_collapse_id", Checks.text("collapseId", collapseId)));
    }

    /** As it goes to the service. */
    Members members() {
        return members;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof IosOptions that && members.equals(that.members);
    }

    @Override
    public int hashCode() {
        return members.hashCode();
    }

    @Override
    public String toString() {
        return members.show("IosOptions");
    }
}
