package com.xuqm.tencent.push;

import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.internal.request.Members;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which users a push is for. Tags and attributes exclude each other.
 */
public final class PushCondition {

    private static final Members NONE = Members.named("TagsAnd", "TagsOr", "AttrsAnd", "AttrsOr");

    private final Members members;

    private PushCondition(Members members) {
        this.members = members;
    }

    /**
     * Returns one with what it cannot be without.
     *
     * @return a new value
     */
    public static PushCondition of() {
        return new PushCondition(NONE);
    }

    /**
     * Returns the same with another {@code TagsAnd}.
     *
     * @param tagsAnds tags that users must have all of, at most 10
     * @return a new value
     */
    public PushCondition withTagsAnds(Collection<String> tagsAnds) {
        return new PushCondition(members.with("TagsAnd", Checks.elements("tagsAnds", tagsAnds)));
    }

    /**
     * Returns the same with another {@code TagsOr}.
     *
     * @param tagsOrs tags of which users must have one, at most 10
     * @return a new value
     */
    public PushCondition withTagsOrs(Collection<String> tagsOrs) {
        return new PushCondition(members.with("TagsOr", Checks.elements("tagsOrs", tagsOrs)));
    }

    /**
     * Returns the same with another {@code AttrsAnd}.
     *
     * @param attrsAnd attributes that users must have all of
     * @return a new value
     */
    public PushCondition withAttrsAnd(Map<String, Object> attrsAnd) {
        return new PushCondition(members.with("AttrsAnd", Map.copyOf(Checks.notNull("attrsAnd", attrsAnd))));
    }

    /**
     * Returns the same with another {@code AttrsOr}.
     *
     * @param attrsOr attributes of which users must have one
     * @return a new value
     */
    public PushCondition withAttrsOr(Map<String, Object> attrsOr) {
        return new PushCondition(members.with("AttrsOr", Map.copyOf(Checks.notNull("attrsOr", attrsOr))));
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
        return other instanceof PushCondition that && members.equals(that.members);
    }

    @Override
    public int hashCode() {
        return members.hashCode();
    }

    /** Shows ids, and nothing that people wrote. */
    @Override
    public String toString() {
        return members.show("PushCondition");
    }
}
