package com.xuqm.tencent.group;

import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.internal.request.Members;
import com.xuqm.tencent.internal.Wire;
import com.xuqm.tencent.message.MessageElement;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A message to be imported into a group: texts, faces, locations and custom elements only.
 */
public final class ImportedGroupMessage {

    private static final Members NONE = Members.named("From_Account", "SendTime", "Random", "MsgBody");

    private final Members members;

    private ImportedGroupMessage(Members members) {
        this.members = members;
    }

    /**
     * Returns one with what it cannot be without.
     *
     * @param fromAccount the account in whose name it is done
     * @param sendTime when it was sent, to the second
     * @param body what the message consists of
     * @return a new value
     */
    public static ImportedGroupMessage of(String fromAccount, Instant sendTime, Collection<MessageElement> body) {
        return new ImportedGroupMessage(NONE.with("From_Account", Checks.id("fromAccount", fromAccount))
                .with("SendTime", Wire.seconds("sendTime", sendTime))
                .with("MsgBody", Checks.elements("body", body)));
    }

    /**
     * Returns the same with another {@code Random}.
     *
     * @param random the number by which the service drops a repetition for 5 minutes, a uint32
     * @return a new value
     */
    public ImportedGroupMessage withRandom(long random) {
        return new ImportedGroupMessage(members.with("Random", Wire.uint32("random", random)));
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
        return other instanceof ImportedGroupMessage that && members.equals(that.members);
    }

    @Override
    public int hashCode() {
        return members.hashCode();
    }

    /** Shows ids, and nothing that people wrote. */
    @Override
    public String toString() {
        return members.show("ImportedGroupMessage", "From_Account");
    }
}
