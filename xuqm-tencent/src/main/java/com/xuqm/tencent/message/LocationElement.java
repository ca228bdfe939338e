package com.xuqm.tencent.message;

import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.tencent.internal.Wire;
import java.util.Map;

/**
 * A place. On the wire it is a {@code TIMLocationElem}.
 *
 * @param description what the place is called
 * @param latitude the latitude in degrees
 * @param longitude the longitude in degrees
 */
public record LocationElement(String description, double latitude, double longitude) implements ElementContent {

    static final String TYPE = "TIMLocationElem";

    /** Checks the texts. */
    public LocationElement {
        Checks.text("description", description);
    }

    static LocationElement read(Fields fields) {
        return new LocationElement(fields.text("Desc"), fields.decimal("Latitude"), fields.decimal("Longitude"));
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public Map<String, Object> asMap() {
        return Wire.members(
                "Desc", description,
                "Latitude", latitude,
                "Longitude", longitude);
    }

    /** Leaves the content out. */
    @Override
    public String toString() {
        return "LocationElement[]";
    }
}
