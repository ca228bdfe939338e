package com.xuqm.tencent.moderation;

import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.internal.request.Members;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Says how to check contents.
 */
public final class ModerateContent {

    private static final Members NONE = Members.named("AuditName", "ContentType", "Content");

    private final Members members;

    private ModerateContent(Members members) {
        this.members = members;
    }

    /**
     * Returns one with what it cannot be without.
     *
     * @param auditName the strategy of moderation
     * @param contentType {@code Text}, {@code Image}, {@code Audio} or {@code Video}
     * @param content the content
     * @return a new value
     */
    public static ModerateContent of(String auditName, String contentType, String content) {
        return new ModerateContent(NONE.with("AuditName", Checks.text("auditName", auditName))
                .with("ContentType", Checks.text("contentType", contentType))
                .with("Content", Checks.text("content", content)));
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
        return other instanceof ModerateContent that && members.equals(that.members);
    }

    @Override
    public int hashCode() {
        return members.hashCode();
    }

    /** Shows ids, and nothing that people wrote. */
    @Override
    public String toString() {
        return members.show("ModerateContent");
    }
}
