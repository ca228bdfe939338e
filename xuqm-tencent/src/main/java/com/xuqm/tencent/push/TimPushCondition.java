package com.xuqm.tencent.push;

import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.internal.request.Members;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which users a push of TIMPush is for.
 */
public final class TimPushCondition {

    private static final Members NONE =
            Members.named("TagsAnd", "TagsOr", "TagsNot", "AttrsAnd", "AttrsOr", "AttrsNot");

    private final Members members;

    private TimPushCondition(Members members) {
        this.members = members;
    }

    /**
     * Returns one with what it cannot be without.
     *
     * @return a new value
     */
    public static TimPushCondition of() {
        return new TimPushCondition(NONE);
    }

    /**
     * Returns the same with another {@code TagsAnd}.
     *
     * @param tagsAnds tags that users must have all of, at most 10
     * @return a new value
     */
    public TimPushCondition withTagsAnds(Collection<String> tagsAnds) {
        return new TimPushCondition(members.with("TagsAnd", Checks.elements("tagsAnds", tagsAnds)));
    }

    /**
     * Returns the same with another {@code TagsOr}.
     *
     * @param tagsOrs tags of which users must have one, at most 10
     * @return a new value
     */
    public TimPushCondition withTagsOrs(Collection<String> tagsOrs) {
        return new TimPushCondition(members.with("TagsOr", Checks.elements("tagsOrs", tagsOrs)));
    }

    /**
     * Returns the same with another {@code TagsNot}.
     *
     * @param tagsNots tags that users must not have
     * @return a new value
     */
    public TimPushCondition withTagsNots(Collection<String> tagsNots) {
        return new TimPushCondition(members.with("TagsNot", Checks.elements("tagsNots", tagsNots)));
    }

    /**
     * Returns the same with another {@code AttrsAnd}.
     *
     * @param attrsAnd attributes that users must have all of
     * @return a new value
     */
    public TimPushCondition withAttrsAnd(Map<String, Object> attrsAnd) {
        return new TimPushCondition(members.with("AttrsAnd", Map.copyOf(Checks.notNull("attrsAnd", attrsAnd))));
    }

    /**
     * Returns the same with another {@code AttrsOr}.
     *
     * @param attrsOr attributes of which users must have one
     * @return a new value
     */
    public TimPushCondition withAttrsOr(Map<String, Object> attrsOr) {
        return new TimPushCondition(members.with("AttrsOr", Map.copyOf(Checks.notNull("attrsOr", attrsOr))));
    }

    /**
     * Returns the same with another {@code AttrsNot}.
     *
     * @param attrsNot attributes that users must not have
     * @return a new value
     */
    public TimPushCondition withAttrsNot(Map<String, Object> attrsNot) {
        return new TimPushCondition(members.with("AttrsNot", Map.copyOf(Checks.notNull("attrsNot", attrsNot))));
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
        return other instanceof TimPushCondition that && members.equals(that.members);
    }

    @Override
    public int hashCode() {
        return members.hashCode();
    }

    /** Shows ids, and nothing that people wrote. */
    @Override
    public String toString() {
        return members.show("TimPushCondition");
    }
}
