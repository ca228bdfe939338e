package com.xuqm.tencent.message;

import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.tencent.internal.Wire;
import java.time.Duration;
import java.util.Map;

/**
 * A video that was uploaded, with a picture of it. On the wire it is a {@code TIMVideoFileElem}.
 *
 * @param videoUrl where it is
 * @param videoUuid what the service calls it
 * @param videoSize its size in bytes
 * @param videoLength how long it is, in whole seconds; zero from the web
 * @param videoFormat such as {@code mp4}
 * @param thumbUrl where the picture is
 * @param thumbUuid what the service calls the picture
 * @param thumbSize the size of the picture in bytes
 * @param thumbWidth its width in pixels
 * @param thumbHeight its height in pixels
 * @param thumbFormat such as {@code JPG}
 */
public record VideoElement(
        String videoUrl,
        String videoUuid,
        long videoSize,
        Duration videoLength,
        String videoFormat,
        String thumbUrl,
        String thumbUuid,
        long thumbSize,
        long thumbWidth,
        long thumbHeight,
        String thumbFormat)
        implements ElementContent {

    static final String TYPE = "TIMVideoFileElem";

    /** Checks the texts. */
    public VideoElement {
        Checks.text("videoUrl", videoUrl);
        Checks.text("videoUuid", videoUuid);
        Checks.notNull("videoLength", videoLength);
        Checks.text("videoFormat", videoFormat);
        Checks.text("thumbUrl", thumbUrl);
        Checks.text("thumbUuid", thumbUuid);
        Checks.text("thumbFormat", thumbFormat);
    }

    static VideoElement read(Fields fields) {
        return new VideoElement(
                fields.text("VideoUrl"),
                fields.text("VideoUUID"),
                fields.integer("VideoSize"),
                fields.seconds("VideoSecond"),
                fields.text("VideoFormat"),
                fields.text("ThumbUrl"),
                fields.text("ThumbUUID"),
                fields.integer("ThumbSize"),
                fields.integer("ThumbWidth"),
                fields.integer("ThumbHeight"),
                fields.text("ThumbFormat"));
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public Map<String, Object> asMap() {
        return Wire.members(
                "VideoUrl", videoUrl,
                "VideoUUID", videoUuid,
                "VideoSize", videoSize,
                "VideoSecond", videoLength.toSeconds(),
                "VideoFormat", videoFormat,
                "ThumbUrl", thumbUrl,
                "ThumbUUID", thumbUuid,
                "ThumbSize", thumbSize,
                "ThumbWidth", thumbWidth,
                "ThumbHeight", thumbHeight,
                "ThumbFormat", thumbFormat,
                "VideoDownloadFlag", 2L,
                "ThumbDownloadFlag", 2L);
    }

    /** Leaves the content out. */
    @Override
    public String toString() {
        return "VideoElement[]";
    }
}
