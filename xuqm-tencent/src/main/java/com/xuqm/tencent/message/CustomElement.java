package com.xuqm.tencent.message;

import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.tencent.internal.Wire;
import java.util.Map;

/**
 * Whatever the app makes of it; at most one in a message. On the wire it is a {@code TIMCustomElem}.
 *
 * @param data what the app sends
 * @param description what a push shows
 * @param extension what a push carries
 * @param sound the sound of a push
 */
public record CustomElement(String data, String description, String extension, String sound) implements ElementContent {

    static final String TYPE = "TIMCustomElem";

    /** Checks the texts. */
    public CustomElement {
        Checks.text("data", data);
        Checks.text("description", description);
        Checks.text("extension", extension);
        Checks.text("sound", sound);
    }

    static CustomElement read(Fields fields) {
        return new CustomElement(fields.text("Data"), fields.text("Desc"), fields.text("Ext"), fields.text("Sound"));
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public Map<String, Object> asMap() {
        return Wire.members(
                "Data", data,
                "Desc", description,
                "Ext", extension,
                "Sound", sound);
    }

    /** Leaves the content out. */
    @Override
    public String toString() {
        return "CustomElement[]";
    }
}
