package com.xuqm.maxim.message;

import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.internal.request.Members;
import org.jspecify.annotations.Nullable;

/** A message for every user of the app. */
public final class BroadcastMessage {

    /** The only kind of target that the vendor documents for broadcasts. */
    private static final int USER = 1;

    private static final Members NONE = Members.named("type", "content_type", "content", "attachment", "config", "ext");

    private final Members members;

    private BroadcastMessage(Members members) {
        this.members = members;
    }

    /**
     * Returns a text.
     *
     * @param text what to say
     * @return the message
     */
    public static BroadcastMessage text(String text) {
        return of(ContentType.TEXT, text);
    }

    /**
     * Returns a message.
     *
     * @param contentType what it is
     * @param content what it says
     * @return the message
     */
    public static BroadcastMessage of(ContentType contentType, String content) {
        return new BroadcastMessage(NONE.with("type", USER)
                .with("content_type", Checks.notNull("contentType", contentType).number())
                .with("content", Checks.text("content", content)));
    }

    /** {@return what it is} */
    public ContentType contentType() {
        return ContentType.numbered(members.<Integer>require("content_type"));
    }

    /** {@return what it says} */
    public String content() {
        return members.require("content");
    }

    /** {@return where its file is, as JSON, {@code null} if there is none} */
    public @Nullable String attachment() {
        return members.find("attachment");
    }

    /** {@return what the vendor's client libraries keep with it, {@code null} if nothing} */
    public @Nullable String config() {
        return members.find("config");
    }

    /** {@return what the app keeps with it, {@code null} if nothing} */
    public @Nullable String ext() {
        return members.find("ext");
    }

    /**
     * Returns the same message with an attachment, which pictures, voice messages, videos and files need.
     *
     * @param attachment JSON: {@code url}, {@code dName}, {@code fLen} in bytes, and {@code duration} in seconds or {@code width} and {@code height}
     * @return a new message
     */
    public BroadcastMessage withAttachment(String attachment) {
        return new BroadcastMessage(members.with("attachment", Checks.text("attachment", attachment)));
    }

    /**
     * Returns the same message with what the vendor's client libraries keep with it.
     *
     * @param config JSON
     * @return a new message
     */
    public BroadcastMessage withConfig(String config) {
        return new BroadcastMessage(members.with("config", Checks.text("config", config)));
    }

    /**
     * Returns the same message with what the app keeps with it.
     *
     * @param ext anything, often JSON
     * @return a new message
     */
    public BroadcastMessage withExt(String ext) {
        return new BroadcastMessage(members.with("ext", Checks.text("ext", ext)));
    }

    /** As it goes to the service. */
    Members members() {
        return members;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof BroadcastMessage that && members.equals(that.members);
    }

    @Override
    public int hashCode() {
        return members.hashCode();
    }

    /** Leaves out what it says. */
    @Override
    public String toString() {
        return members.show("BroadcastMessage", "content_type");
    }
}
