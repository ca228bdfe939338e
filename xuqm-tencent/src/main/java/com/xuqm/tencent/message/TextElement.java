package com.xuqm.tencent.message;

import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.tencent.internal.Wire;
import java.util.Map;

/**
 * A text. On the wire it is a {@code TIMTextElem}.
 *
 * @param text the text
 */
public record TextElement(String text) implements ElementContent {

    static final String TYPE = "TIMTextElem";

    /** Checks the texts. */
    public TextElement {
        Checks.text("text", text);
    }

    static TextElement read(Fields fields) {
        return new TextElement(fields.text("Text"));
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public Map<String, Object> asMap() {
        return Wire.members("Text", text);
    }

    /** Leaves the content out. */
    @Override
    public String toString() {
        return "TextElement[]";
    }
}
