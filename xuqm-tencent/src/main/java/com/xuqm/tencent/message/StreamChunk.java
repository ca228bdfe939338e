package com.xuqm.tencent.message;

import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.internal.request.Members;
import com.xuqm.tencent.internal.Wire;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A piece of a message that grows.
 */
public final class StreamChunk {

    private static final Members NONE = Members.named("EventType", "Index", "Markdown", "IsLast");

    private final Members members;

    private StreamChunk(Members members) {
        this.members = members;
    }

    /**
     * Returns one with what it cannot be without.
     *
     * @param index the service's {@code Index}
     * @param markdown the service's {@code Markdown}
     * @return a new value
     */
    public static StreamChunk of(long index, String markdown) {
        return new StreamChunk(
                NONE.with("Index", Wire.uint32("index", index)).with("Markdown", Checks.text("markdown", markdown)));
    }

    /**
     * Returns the same with another {@code EventType}.
     *
     * @param eventType the service's {@code EventType}
     * @return a new value
     */
    public StreamChunk withEventType(String eventType) {
        return new StreamChunk(members.with("EventType", Checks.text("eventType", eventType)));
    }

    /**
     * Returns the same with another {@code IsLast}.
     *
     * @param isLast the service's {@code IsLast}
     * @return a new value
     */
    public StreamChunk withIsLast(boolean isLast) {
        return new StreamChunk(members.with("IsLast", isLast));
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
        return other instanceof StreamChunk that && members.equals(that.members);
    }

    @Override
    public int hashCode() {
        return members.hashCode();
    }

    /** Shows ids, and nothing that people wrote. */
    @Override
    public String toString() {
        return members.show("StreamChunk");
    }
}
