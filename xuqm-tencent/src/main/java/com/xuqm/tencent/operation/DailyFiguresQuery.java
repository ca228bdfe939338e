package com.xuqm.tencent.operation;

import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.internal.request.Members;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Says how to tell the numbers of the last days.
 */
public final class DailyFiguresQuery {

    private static final Members NONE = Members.named("RequestField");

    private final Members members;

    private DailyFiguresQuery(Members members) {
        this.members = members;
    }

    /**
     * Returns one with what it cannot be without.
     *
     * @return a new value
     */
    public static DailyFiguresQuery of() {
        return new DailyFiguresQuery(NONE);
    }

    /**
     * Returns the same with another {@code RequestField}.
     *
     * @param requestFields the figures wanted; all without it
     * @return a new value
     */
    public DailyFiguresQuery withRequestFields(Collection<String> requestFields) {
        return new DailyFiguresQuery(members.with("RequestField", Checks.elements("requestFields", requestFields)));
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
        return other instanceof DailyFiguresQuery that && members.equals(that.members);
    }

    @Override
    public int hashCode() {
        return members.hashCode();
    }

    /** Shows ids, and nothing that people wrote. */
    @Override
    public String toString() {
        return members.show("DailyFiguresQuery");
    }
}
