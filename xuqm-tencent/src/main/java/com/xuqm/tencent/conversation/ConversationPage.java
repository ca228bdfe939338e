package com.xuqm.tencent.conversation;

import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.json.WireName;
import com.xuqm.tencent.internal.Wire;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A page, as the service answers it.
 *
 * @param sessionItems the service's {@code SessionItem}, unmodifiable
 * @param completeFlag the service's {@code CompleteFlag}, {@code null} if the service does not say
 * @param timeStamp the service's {@code TimeStamp}
 * @param startIndex the service's {@code StartIndex}
 * @param topTimeStamp the service's {@code TopTimeStamp}
 * @param topStartIndex the service's {@code TopStartIndex}
 */
public record ConversationPage(
        @WireName("SessionItem") List<Conversation> sessionItems,
        @WireName("CompleteFlag") @Nullable Long completeFlag,
        @WireName("TimeStamp") long timeStamp,
        @WireName("StartIndex") long startIndex,
        @WireName("TopTimeStamp") long topTimeStamp,
        @WireName("TopStartIndex") long topStartIndex) {

    /** What the service leaves out is empty. */
    public ConversationPage {
        sessionItems = Checks.copy(sessionItems);
    }

    /** What asks for the first page. */
    static Map<String, Object> first() {
        return place(0, 0, 0, 0);
    }

    /** What asks for the page after this. */
    Map<String, Object> following() {
        return place(timeStamp, startIndex, topTimeStamp, topStartIndex);
    }

    private static Map<String, Object> place(long timeStamp, long startIndex, long topTimeStamp, long topStartIndex) {
        return Wire.members(
                "TimeStamp", timeStamp,
                "StartIndex", startIndex,
                "TopTimeStamp", topTimeStamp,
                "TopStartIndex", topStartIndex);
    }
}
