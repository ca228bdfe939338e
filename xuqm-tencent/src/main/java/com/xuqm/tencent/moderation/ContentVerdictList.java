package com.xuqm.tencent.moderation;

import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.json.WireName;
import java.util.List;

/**
 * What became of each, as the service answers it.
 *
 * @param auditResults the service's {@code AuditResults}, unmodifiable
 */
public record ContentVerdictList(@WireName("AuditResults") List<ContentVerdict> auditResults) {

    /** What the service leaves out is empty. */
    public ContentVerdictList {
        auditResults = Checks.copy(auditResults);
    }
}
