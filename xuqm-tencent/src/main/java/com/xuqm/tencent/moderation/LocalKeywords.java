package com.xuqm.tencent.moderation;

import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.internal.request.Members;
import com.xuqm.tencent.internal.Wire;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Says how to list keywords that are looked for locally.
 */
public final class LocalKeywords {

    private static final Members NONE = Members.named("FilterType", "Keyword");

    private final Members members;

    private LocalKeywords(Members members) {
        this.members = members;
    }

    /**
     * Returns one with what it cannot be without.
     *
     * @return a new value
     */
    public static LocalKeywords of() {
        return new LocalKeywords(NONE);
    }

    /**
     * Returns the same with another {@code FilterType}.
     *
     * @param filterType the service's {@code FilterType}
     * @return a new value
     */
    public LocalKeywords withFilterType(long filterType) {
        return new LocalKeywords(members.with("FilterType", Wire.uint32("filterType", filterType)));
    }

    /**
     * Returns the same with another {@code Keyword}.
     *
     * @param keyword the service's {@code Keyword}
     * @return a new value
     */
    public LocalKeywords withKeyword(String keyword) {
        return new LocalKeywords(members.with("Keyword", Checks.text("keyword", keyword)));
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
        return other instanceof LocalKeywords that && members.equals(that.members);
    }

    @Override
    public int hashCode() {
        return members.hashCode();
    }

    /** Shows ids, and nothing that people wrote. */
    @Override
    public String toString() {
        return members.show("LocalKeywords");
    }
}
