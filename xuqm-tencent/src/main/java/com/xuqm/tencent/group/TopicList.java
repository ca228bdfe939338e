package com.xuqm.tencent.group;

import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.json.WireName;
import java.util.List;

/**
 * What became of each, as the service answers it.
 *
 * @param topics the service's {@code TopicAndSelfInfo}, unmodifiable
 */
public record TopicList(@WireName("TopicAndSelfInfo") List<Topic> topics) {

    /** What the service leaves out is empty. */
    public TopicList {
        topics = Checks.copy(topics);
    }
}
