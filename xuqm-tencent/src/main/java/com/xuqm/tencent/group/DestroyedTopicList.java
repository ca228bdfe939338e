package com.xuqm.tencent.group;

import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.json.WireName;
import java.util.List;

/**
 * What became of each, as the service answers it.
 *
 * @param destroyResultItems the service's {@code DestroyResultItem}, unmodifiable
 */
public record DestroyedTopicList(
        @WireName("DestroyResultItem") List<DestroyedTopic> destroyResultItems) {

    /** What the service leaves out is empty. */
    public DestroyedTopicList {
        destroyResultItems = Checks.copy(destroyResultItems);
    }
}
