package com.xuqm.tencent.message;

import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.internal.request.Members;
import com.xuqm.tencent.internal.Wire;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A live activity of iOS that a push changes.
 */
public final class LiveActivity {

    private static final Members NONE = Members.named("LaId", "Event", "ContentState", "DismissalDate");

    private final Members members;

    private LiveActivity(Members members) {
        this.members = members;
    }

    /**
     * Returns one with what it cannot be without.
     *
     * @return a new value
     */
    public static LiveActivity of() {
        return new LiveActivity(NONE);
    }

    /**
     * Returns the same with another {@code LaId}.
     *
     * @param activityId the id of the activity, at most 64 bytes
     * @return a new value
     */
    public LiveActivity withActivityId(String activityId) {
        return new LiveActivity(members.with("LaId", Checks.id("activityId", activityId)));
    }

    /**
     * Returns the same with another {@code Event}.
     *
     * @param event {@code update} or {@code end}
     * @return a new value
     */
    public LiveActivity withEvent(String event) {
        return new LiveActivity(members.with("Event", Checks.text("event", event)));
    }

    /**
     * Returns the same with another {@code ContentState}.
     *
     * @param contentState what the activity shows
     * @return a new value
     */
    public LiveActivity withContentState(Map<String, Object> contentState) {
        return new LiveActivity(members.with("ContentState", Map.copyOf(Checks.notNull("contentState", contentState))));
    }

    /**
     * Returns the same with another {@code DismissalDate}.
     *
     * @param dismissalDate when it disappears, to the second
     * @return a new value
     */
    public LiveActivity withDismissalDate(Instant dismissalDate) {
        return new LiveActivity(members.with("DismissalDate", Wire.seconds("dismissalDate", dismissalDate)));
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
        return other instanceof LiveActivity that && members.equals(that.members);
    }

    @Override
    public int hashCode() {
        return members.hashCode();
    }

    /** Shows ids, and nothing that people wrote. */
    @Override
    public String toString() {
        return members.show("LiveActivity");
    }
}
