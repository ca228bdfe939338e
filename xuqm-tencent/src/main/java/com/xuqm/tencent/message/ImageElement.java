package com.xuqm.tencent.message;

import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.tencent.internal.Wire;
import java.util.List;
import java.util.Map;

/**
 * A picture that was uploaded. On the wire it is a {@code TIMImageElem}.
 *
 * @param uuid what the service calls it
 * @param format 1 for JPG, 2 for GIF, 3 for PNG, 4 for BMP, 255 for others
 * @param sizes where it is, in up to three sizes, unmodifiable
 */
public record ImageElement(String uuid, long format, List<Size> sizes) implements ElementContent {

    static final String TYPE = "TIMImageElem";

    /** Checks the values and copies the sizes. */
    public ImageElement {
        Checks.text("uuid", uuid);
        sizes = Checks.elements("sizes", sizes);
    }

    /**
     * A picture in one size.
     *
     * @param type 1 for the original, 2 for a large one, 3 for a small one
     * @param bytes its size in bytes
     * @param width its width in pixels
     * @param height its height in pixels
     * @param url where it is
     */
    public record Size(long type, long bytes, long width, long height, String url) {

        /** Checks the address. */
        public Size {
            Checks.text("url", url);
        }
    }

    static ImageElement read(Fields fields) {
        return new ImageElement(
                fields.text("UUID"),
                fields.integer("ImageFormat"),
                fields.objects("ImageInfoArray").stream()
                        .map(size -> new Size(
                                size.integer("Type"),
                                size.integer("Size"),
                                size.integer("Width"),
                                size.integer("Height"),
                                size.text("URL", "Url")))
                        .toList());
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public Map<String, Object> asMap() {
        return Wire.members(
                "UUID",
                uuid,
                "ImageFormat",
                format,
                "ImageInfoArray",
                sizes.stream()
                        .map(size -> Wire.members(
                                "Type", size.type(),
                                "Size", size.bytes(),
                                "Width", size.width(),
                                "Height", size.height(),
                                "URL", size.url()))
                        .toList());
    }

    /** Leaves the content out. */
    @Override
    public String toString() {
        return "ImageElement[]";
    }
}
