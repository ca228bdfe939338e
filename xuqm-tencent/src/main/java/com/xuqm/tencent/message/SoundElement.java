package com.xuqm.tencent.message;

import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.tencent.internal.Wire;
import java.time.Duration;
import java.util.Map;

/**
 * A voice message that was uploaded. On the wire it is a {@code TIMSoundElem}.
 *
 * @param url where it is
 * @param uuid what the service calls it
 * @param size its size in bytes
 * @param length how long it is, in whole seconds
 */
public record SoundElement(String url, String uuid, long size, Duration length) implements ElementContent {

    static final String TYPE = "TIMSoundElem";

    /** Checks the texts. */
    public SoundElement {
        Checks.text("url", url);
        Checks.text("uuid", uuid);
        Checks.notNull("length", length);
    }

    static SoundElement read(Fields fields) {
        return new SoundElement(
                fields.text("Url"), fields.text("UUID"), fields.integer("Size"), fields.seconds("Second"));
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
                "Size", size,
                "Second", length.toSeconds(),
                "Download_Flag", 2L);
    }

    /** Leaves the content out. */
    @Override
    public String toString() {
        return "SoundElement[]";
    }
}
