package com.xuqm.tencent.moderation;

import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.internal.request.Members;
import com.xuqm.tencent.internal.Wire;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A keyword of the local filter.
 */
public final class LocalKeyword {

    private static final Members NONE =
            Members.named("Keyword", "WordType", "FilterType", "Id", "ReplacedContent", "UpdateTime");

    private final Members members;

    private LocalKeyword(Members members) {
        this.members = members;
    }

    /**
     * Returns one with what it cannot be without.
     *
     * @param keyword the service's {@code Keyword}
     * @return a new value
     */
    public static LocalKeyword of(String keyword) {
        return new LocalKeyword(NONE.with("Keyword", Checks.text("keyword", keyword)));
    }

    /**
     * Returns the same with another {@code WordType}.
     *
     * @param wordType the service's {@code WordType}
     * @return a new value
     */
    public LocalKeyword withWordType(long wordType) {
        return new LocalKeyword(members.with("WordType", Wire.uint32("wordType", wordType)));
    }

    /**
     * Returns the same with another {@code FilterType}.
     *
     * @param filterType the service's {@code FilterType}
     * @return a new value
     */
    public LocalKeyword withFilterType(long filterType) {
        return new LocalKeyword(members.with("FilterType", Wire.uint32("filterType", filterType)));
    }

    /**
     * Returns the same with another {@code Id}.
     *
     * @param id the service's {@code Id}
     * @return a new value
     */
    public LocalKeyword withId(long id) {
        return new LocalKeyword(members.with("Id", Wire.uint32("id", id)));
    }

    /**
     * Returns the same with another {@code ReplacedContent}.
     *
     * @param replacedContent the service's {@code ReplacedContent}
     * @return a new value
     */
    public LocalKeyword withReplacedContent(String replacedContent) {
        return new LocalKeyword(members.with("ReplacedContent", Checks.text("replacedContent", replacedContent)));
    }

    /**
     * Returns the same with another {@code UpdateTime}.
     *
     * @param updateTime the service's {@code UpdateTime}
     * @return a new value
     */
    public LocalKeyword withUpdateTime(String updateTime) {
        return new LocalKeyword(members.with("UpdateTime", Checks.text("updateTime", updateTime)));
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
        return other instanceof LocalKeyword that && members.equals(that.members);
    }

    @Override
    public int hashCode() {
        return members.hashCode();
    }

    /** Shows ids, and nothing that people wrote. */
    @Override
    public String toString() {
        return members.show("LocalKeyword");
    }
}
