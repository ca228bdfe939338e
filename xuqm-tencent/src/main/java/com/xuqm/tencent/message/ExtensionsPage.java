package com.xuqm.tencent.message;

import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.json.WireName;
import java.util.List;

/**
 * A page, as the service answers it.
 *
 * @param completeFlag the service's {@code CompleteFlag}
 * @param latestSeq the service's {@code LatestSeq}
 * @param clearSeq the service's {@code ClearSeq}
 * @param extensions the keys and values, unmodifiable
 */
public record ExtensionsPage(
        @WireName("CompleteFlag") long completeFlag,
        @WireName("LatestSeq") long latestSeq,
        @WireName("ClearSeq") long clearSeq,
        @WireName("ExtensionList") List<MessageExtension> extensions) {

    /**
     * Sees to what is missing.
     *
     * @param completeFlag the service's {@code CompleteFlag}
     * @param latestSeq the service's {@code LatestSeq}
     * @param clearSeq the service's {@code ClearSeq}
     * @param extensions the keys and values, unmodifiable
     */
    public ExtensionsPage {
        extensions = Checks.copy(extensions);
    }
}
