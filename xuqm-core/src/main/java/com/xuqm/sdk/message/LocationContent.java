package com.xuqm.sdk.message;

import com.xuqm.sdk.internal.check.Checks;
import org.jspecify.annotations.Nullable;

/**
 * A place. (The fields are assumed.)
 *
 * @param latitude degrees north, -90 to 90
 * @param longitude degrees east, -180 to 180
 * @param title its name
 * @param address its address
 */
public record LocationContent(
        Double latitude,
        Double longitude,
        @Nullable String title,
        @Nullable String address) implements MessageContent {

    /** Checks the values. */
    public LocationContent {
        Checks.notNull("latitude", latitude);
        Checks.notNull("longitude", longitude);
        if (!(latitude >= -90 && latitude <= 90)) {
            throw new IllegalArgumentException("latitude must be -90 to 90, but is " + latitude);
        }
        if (!(longitude >= -180 && longitude <= 180)) {
            throw new IllegalArgumentException("longitude must be -180 to 180, but is " + longitude);
        }
        Checks.optionalText("title", title);
        Checks.optionalText("address", address);
    }

    /**
     * Returns a place without a name.
     *
     * @param latitude degrees north, -90 to 90
     * @param longitude degrees east, -180 to 180
     * @return the content
     */
    public static LocationContent of(double latitude, double longitude) {
        return new LocationContent(latitude, longitude, null, null);
    }

    @Override
    public MessageType type() {
        return MessageType.LOCATION;
    }

    /** Leaves out what people wrote. */
    @Override
    public String toString() {
        return "LocationContent[***]";
    }
}
