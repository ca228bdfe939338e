package com.xuqm.maxim.file;

import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.internal.request.Members;
import org.jspecify.annotations.Nullable;

/** Which picture of a user or a group is wanted, and how. */
public final class DownloadAvatar {

    private static final Members NONE =
            Members.named("object_name", "image_type", "thumbnail_strategy", "w", "h", "sdk_sign", "store_token");

    private final Members members;

    private DownloadAvatar(Members members) {
        this.members = members;
    }

    /**
     * Returns a picture as it is.
     *
     * @param objectName the name in the picture's URL
     * @return the picture
     */
    public static DownloadAvatar of(String objectName) {
        return new DownloadAvatar(NONE.with("object_name", Checks.notBlank("objectName", objectName)));
    }

    /** {@return the name in the picture's URL} */
    public String objectName() {
        return members.require("object_name");
    }

    /** {@return which form, {@code null} if not set} */
    public @Nullable ImageType imageType() {
        Integer kept = members.find("image_type");
        return kept == null ? null : ImageType.of(kept);
    }

    /** {@return who makes a small one, {@code null} if not set} */
    public @Nullable ThumbnailStrategy thumbnailStrategy() {
        Integer kept = members.find("thumbnail_strategy");
        return kept == null ? null : ThumbnailStrategy.of(kept);
    }

    /** {@return how wide a small one is, in pixels, {@code null} if not set} */
    public @Nullable Integer width() {
        return members.find("w");
    }

    /** {@return how high a small one is, in pixels, {@code null} if not set} */
    public @Nullable Integer height() {
        return members.find("h");
    }

    /** {@return the signature of the client library, {@code null} if not set} */
    public @Nullable String sdkSign() {
        return members.find("sdk_sign");
    }

    /** {@return a token for files, {@code null} if not set} */
    public @Nullable String storeToken() {
        return members.find("store_token");
    }

    /**
     * Returns the same picture with {@code image_type} set.
     *
     * @param imageType which form
     * @return a new picture
     */
    public DownloadAvatar withImageType(ImageType imageType) {
        return new DownloadAvatar(members.with(
                "image_type", Checks.notNull("imageType", imageType).number()));
    }

    /**
     * Returns the same picture with {@code thumbnail_strategy} set.
     *
     * @param thumbnailStrategy who makes a small one
     * @return a new picture
     */
    public DownloadAvatar withThumbnailStrategy(ThumbnailStrategy thumbnailStrategy) {
        return new DownloadAvatar(members.with(
                "thumbnail_strategy",
                Checks.notNull("thumbnailStrategy", thumbnailStrategy).number()));
    }

    /**
     * Returns the same picture with {@code w} set.
     *
     * @param width how wide a small one is, in pixels
     * @return a new picture
     */
    public DownloadAvatar withWidth(int width) {
        return new DownloadAvatar(members.with("w", Checks.range("width", width, 1, 100_000)));
    }

    /**
     * Returns the same picture with {@code h} set.
     *
     * @param height how high a small one is, in pixels
     * @return a new picture
     */
    public DownloadAvatar withHeight(int height) {
        return new DownloadAvatar(members.with("h", Checks.range("height", height, 1, 100_000)));
    }

    /**
     * Returns the same picture with {@code sdk_sign} set.
     *
     * @param sdkSign the signature of the client library
     * @return a new picture
     */
    public DownloadAvatar withSdkSign(String sdkSign) {
        return new DownloadAvatar(members.with("sdk_sign", Checks.notBlank("sdkSign", sdkSign)));
    }

    /**
     * Returns the same picture with {@code store_token} set.
     *
     * @param storeToken a token for files
     * @return a new picture
     */
    public DownloadAvatar withStoreToken(String storeToken) {
        return new DownloadAvatar(members.with("store_token", Checks.notBlank("storeToken", storeToken)));
    }

    /** As it goes to the service. */
    Members members() {
        return members;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof DownloadAvatar that && members.equals(that.members);
    }

    @Override
    public int hashCode() {
        return members.hashCode();
    }

    @Override
    public String toString() {
        return members.show("DownloadAvatar", "object_name", "image_type");
    }
}
