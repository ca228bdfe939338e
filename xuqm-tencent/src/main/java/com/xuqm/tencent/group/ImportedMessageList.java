package com.xuqm.tencent.group;

import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.json.WireName;
import java.util.List;

/**
 * What became of each, as the service answers it.
 *
 * @param importMsgResults the service's {@code ImportMsgResult}, unmodifiable
 */
public record ImportedMessageList(
        @WireName("ImportMsgResult") List<ImportedMessage> importMsgResults) {

    /** What the service leaves out is empty. */
    public ImportedMessageList {
        importMsgResults = Checks.copy(importMsgResults);
    }
}
