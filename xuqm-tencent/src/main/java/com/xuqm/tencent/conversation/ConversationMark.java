package com.xuqm.tencent.conversation;

import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.internal.request.Members;
import com.xuqm.tencent.internal.Wire;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A conversation and how it is marked.
 */
public final class ConversationMark {

    private static final Members NONE = Members.named("OptType", "ContactItem", "ClearMark", "SetMark", "CustomMark");

    private final Members members;

    private ConversationMark(Members members) {
        this.members = members;
    }

    /**
     * Returns one with what it cannot be without.
     *
     * @param optType 1 for standard marks, 2 for custom ones, 3 for both
     * @param contactItem the conversation
     * @return a new value
     */
    public static ConversationMark of(long optType, ConversationKey contactItem) {
        return new ConversationMark(NONE.with("OptType", Wire.uint32("optType", optType))
                .with("ContactItem", Checks.notNull("contactItem", contactItem)));
    }

    /**
     * Returns the same with another {@code ClearMark}.
     *
     * @param clearMarks the bits to clear
     * @return a new value
     */
    public ConversationMark withClearMarks(Collection<Long> clearMarks) {
        return new ConversationMark(members.with("ClearMark", Checks.elements("clearMarks", clearMarks)));
    }

    /**
     * Returns the same with another {@code SetMark}.
     *
     * @param setMarks the bits to set
     * @return a new value
     */
    public ConversationMark withSetMarks(Collection<Long> setMarks) {
        return new ConversationMark(members.with("SetMark", Checks.elements("setMarks", setMarks)));
    }

    /**
     * Returns the same with another {@code CustomMark}.
     *
     * @param customMark a mark of the app's own, at most 256 bytes
     * @return a new value
     */
    public ConversationMark withCustomMark(String customMark) {
        return new ConversationMark(members.with("CustomMark", Checks.text("customMark", customMark)));
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
        return other instanceof ConversationMark that && members.equals(that.members);
    }

    @Override
    public int hashCode() {
        return members.hashCode();
    }

    /** Shows ids, and nothing that people wrote. */
    @Override
    public String toString() {
        return members.show("ConversationMark");
    }
}
