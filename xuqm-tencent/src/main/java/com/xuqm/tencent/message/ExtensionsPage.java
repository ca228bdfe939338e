package com.xuqm.tencent.message;

import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.json.WireName;
import com.xuqm.tencent.internal.Wire;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A page, as the service answers it.
 *
 * @param completeFlag the service's {@code CompleteFlag}, {@code null} if the service does not say
 * @param latestSeq the service's {@code LatestSeq}
 * @param clearSeq the service's {@code ClearSeq}
 * @param extensions the keys and values, unmodifiable
 */
public record ExtensionsPage(
        @WireName("CompleteFlag") @Nullable Long completeFlag,
        @WireName("LatestSeq") long latestSeq,
        @WireName("ClearSeq") long clearSeq,
        @WireName("ExtensionList") List<MessageExtension> extensions) {

    /** What the service leaves out is empty. */
    public ExtensionsPage {
        extensions = Checks.copy(extensions);
    }

    /**
     * What asks for the page after this: it begins with the last number of this one, which further keys may have.
     *
     * @return {@code null} if there is nothing to go on from
     */
    @Nullable
    Map<String, Object> following(Map<String, Object> asked) {
        long last = extensions.stream()
                .mapToLong(each -> each.seq() == null ? 0 : each.seq())
                .max()
                .orElse(0);
        return Long.valueOf(last).equals(asked.get("StartSeq")) ? null : Wire.members("StartSeq", last);
    }
}
