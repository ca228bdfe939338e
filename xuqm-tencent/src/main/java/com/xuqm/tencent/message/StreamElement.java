package com.xuqm.tencent.message;

import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.tencent.internal.Wire;
import java.util.Map;

/**
 * A message that grows. On the wire it is a {@code TIMStreamElem}.
 *
 * @param streamMsgId the id of the message
 * @param compatibleText what clients show that know no such messages
 */
public record StreamElement(String streamMsgId, String compatibleText) implements ElementContent {

    static final String TYPE = "TIMStreamElem";

    /** Checks the texts. */
    public StreamElement {
        Checks.text("streamMsgId", streamMsgId);
        Checks.text("compatibleText", compatibleText);
    }

    static StreamElement read(Fields fields) {
        return new StreamElement(fields.text("StreamMsgID"), fields.text("CompatibleText"));
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public Map<String, Object> asMap() {
        return Wire.members(
                "StreamMsgID", streamMsgId,
                "CompatibleText", compatibleText);
    }

    /** Leaves the content out. */
    @Override
    public String toString() {
        return "StreamElement[]";
    }
}
