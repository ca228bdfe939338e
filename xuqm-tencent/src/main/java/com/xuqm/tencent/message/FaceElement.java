package com.xuqm.tencent.message;

import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.tencent.internal.Wire;
import java.util.Map;

/**
 * A face of a set that the app has. On the wire it is a {@code TIMFaceElem}.
 *
 * @param index its number
 * @param data what the app keeps with it
 */
public record FaceElement(long index, String data) implements ElementContent {

    static final String TYPE = "TIMFaceElem";

    /** Checks the texts. */
    public FaceElement {
        Checks.text("data", data);
    }

    static FaceElement read(Fields fields) {
        return new FaceElement(fields.integer("Index"), fields.text("Data"));
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public Map<String, Object> asMap() {
        return Wire.members(
                "Index", index,
                "Data", data);
    }

    /** Leaves the content out. */
    @Override
    public String toString() {
        return "FaceElement[]";
    }
}
