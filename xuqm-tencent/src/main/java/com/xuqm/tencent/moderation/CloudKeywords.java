package com.xuqm.tencent.moderation;

import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.internal.request.Members;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Says how to list keywords that the cloud looks for.
 */
public final class CloudKeywords {

    private static final Members NONE = Members.named("LibID", "Content");

    private final Members members;

    private CloudKeywords(Members members) {
        this.members = members;
    }

    /**
     * Returns one with what it cannot be without.
     *
     * @return a new value
     */
    public static CloudKeywords of() {
        return new CloudKeywords(NONE);
    }

    /**
     * Returns the same with another {@code LibID}.
     *
     * @param libraryId the library of keywords
     * @return a new value
     */
    public CloudKeywords withLibraryId(String libraryId) {
        return new CloudKeywords(members.with("LibID", Checks.id("libraryId", libraryId)));
    }

    /**
     * Returns the same with another {@code Content}.
     *
     * @param content the content
     * @return a new value
     */
    public CloudKeywords withContent(String content) {
        return new CloudKeywords(members.with("Content", Checks.text("content", content)));
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
        return other instanceof CloudKeywords that && members.equals(that.members);
    }

    @Override
    public int hashCode() {
        return members.hashCode();
    }

    /** Shows ids, and nothing that people wrote. */
    @Override
    public String toString() {
        return members.show("CloudKeywords");
    }
}
