package com.xuqm.tencent.message;

import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.tencent.internal.Wire;
import java.util.Map;

/**
 * A file that was uploaded. On the wire it is a {@code TIMFileElem}.
 *
 * @param url where it is
 * @param uuid what the service calls it
 * @param size its size in bytes
 * @param name its name
 */
public record FileElement(String url, String uuid, long size, String name) implements ElementContent {

    static final String TYPE = "TIMFileElem";

    /** Checks the texts. */
    public FileElement {
        Checks.text("url", url);
        Checks.text("uuid", uuid);
        Checks.text("name", name);
    }

    static FileElement read(Fields fields) {
        return new FileElement(
                fields.text("Url"),
                fields.text("UUID"),
                fields.integer("FileSize"),
                fields.text("FileName", "fileName"));
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public Map<String, Object> asMap() {
        return Wire.members(
                "Url", url,
                "UUID", uuid,
                "FileSize", size,
                "FileName", name,
                "Download_Flag", 2L);
    }

    /** Leaves the content out. */
    @Override
    public String toString() {
        return "FileElement[]";
    }
}
