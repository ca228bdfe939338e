package com.xuqm.tencent.message;

import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.tencent.internal.Wire;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Several messages that are passed on as one. On the wire it is a {@code TIMRelayElem}. The messages themselves are in it up to 12 KB; beyond that the
 * service keeps them under a key.
 *
 * @param title the heading
 * @param count how many messages there are
 * @param compatibleText what clients show that know no such messages
 * @param abstracts lines that tell what they are about, unmodifiable
 * @param messages the messages as the service writes them, unmodifiable; empty if they are kept under a key
 * @param messagesKey the key; empty if the messages are here
 */
public record RelayElement(
        String title,
        long count,
        String compatibleText,
        List<String> abstracts,
        List<Map<String, Object>> messages,
        String messagesKey)
        implements ElementContent {

    static final String TYPE = "TIMRelayElem";

    /** Checks the values and copies the lists. */
    public RelayElement {
        Checks.text("title", title);
        Checks.text("compatibleText", compatibleText);
        Checks.text("messagesKey", messagesKey);
        abstracts = Checks.elements("abstracts", abstracts);
        messages = Checks.elements("messages", messages);
    }

    static RelayElement read(Fields fields) {
        return new RelayElement(
                fields.text("Title"),
                fields.integer("MsgNum"),
                fields.text("CompatibleText"),
                fields.texts("AbstractList"),
                fields.objects("MsgList").stream().map(Fields::asMap).toList(),
                fields.text("JsonMsgKey"));
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public Map<String, Object> asMap() {
        Map<String, Object> fields = new LinkedHashMap<>(Wire.members(
                "Title", title, "MsgNum", count, "CompatibleText", compatibleText, "AbstractList", abstracts));
        if (messagesKey.isEmpty()) {
            fields.put("MsgList", messages);
        } else {
            fields.put("JsonMsgKey", messagesKey);
        }
        return fields;
    }

    /** Leaves the content out. */
    @Override
    public String toString() {
        return "RelayElement[count=" + count + "]";
    }
}
