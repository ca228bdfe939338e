package com.xuqm.tencent.group;

import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.internal.component.Received;
import com.xuqm.sdk.json.WireName;
import java.util.List;

/**
 * A member and marks.
 *
 * @param memberAccount the member; empty if the service does not say
 * @param marks the marks, unmodifiable
 */
public record MarkedMember(
        @WireName("Member_Account") String memberAccount,
        @WireName("Marks") List<Long> marks) {

    /** What the service leaves out is empty. */
    public MarkedMember {
        memberAccount = Received.orEmpty(memberAccount);
        marks = Checks.copy(marks);
    }
}
