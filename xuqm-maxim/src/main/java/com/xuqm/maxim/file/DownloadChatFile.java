package com.xuqm.maxim.file;

import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.internal.request.Members;
import org.jspecify.annotations.Nullable;

/** Which file of a chat is wanted, and how. */
public final class DownloadChatFile {

    private static final Members NONE = Members.named(
            "file_sign", "format", "image_type", "thumbnail_strategy", "w", "h", "source", "sdk_sign", "store_token");

    private final Members members;

    private DownloadChatFile(Members members) {
        this.members = members;
    }

    /**
     * Returns a file as it is.
     *
     * @param fileSign the signature in the file's URL
     * @return the file
     */
    public static DownloadChatFile of(String fileSign) {
        return new DownloadChatFile(NONE.with("file_sign", Checks.notBlank("fileSign", fileSign)));
    }

    /** {@return the signature in the file's URL} */
    public String fileSign() {
        return members.require("file_sign");
    }

    /** {@return of a voice message: {@code amr}, or {@code mp3}, {@code null} if not set} */
    public @Nullable String format() {
        return members.find("format");
    }

    /** {@return of a picture: which form, {@code null} if not set} */
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

    /** {@return who asks, such as {@code miniprogram}, {@code null} if not set} */
    public @Nullable String source() {
        return members.find("source");
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
     * Returns the same file with {@code format} set.
     *
     * @param format of a voice message: {@code amr}, or {@code mp3}
     * @return a new file
     */
    public DownloadChatFile withFormat(String format) {
        return new DownloadChatFile(members.with("format", Checks.text("format", format)));
    }

    /**
     * Returns the same file with {@code image_type} set.
     *
     * @param imageType of a picture: which form
     * @return a new file
     */
    public DownloadChatFile withImageType(ImageType imageType) {
        return new DownloadChatFile(members.with(
                "image_type", Checks.notNull("imageType", imageType).number()));
    }

    /**
     * Returns the same file with {@code thumbnail_strategy} set.
     *
     * @param thumbnailStrategy who makes a small one
     * @return a new file
     */
    public DownloadChatFile withThumbnailStrategy(ThumbnailStrategy thumbnailStrategy) {
        return new DownloadChatFile(members.with(
                "thumbnail_strategy",
                Checks.notNull("thumbnailStrategy", thumbnailStrategy).number()));
    }

    /**
     * Returns the same file with {@code w} set.
     *
     * @param width how wide a small one is, in pixels
     * @return a new file
     */
    public DownloadChatFile withWidth(int width) {
        return new DownloadChatFile(members.with("w", Checks.range("width", width, 1, 100_000)));
    }

    /**
     * Returns the same file with {@code h} set.
     *
     * @param height how high a small one is, in pixels
     * @return a new file
     */
    public DownloadChatFile withHeight(int height) {
        return new DownloadChatFile(members.with("h", Checks.range("height", height, 1, 100_000)));
    }

    /**
     * Returns the same file with {@code source} set.
     *
     * @param source who asks, such as {@code miniprogram}
     * @return a new file
     */
    public DownloadChatFile withSource(String source) {
        return new DownloadChatFile(members.with("source", Checks.text("source", source)));
    }

    /**
     * Returns the same file with {@code sdk_sign} set.
     *
     * @param sdkSign the signature of the client library
     * @return a new file
     */
    public DownloadChatFile withSdkSign(String sdkSign) {
        return new DownloadChatFile(members.with("sdk_sign", Checks.notBlank("sdkSign", sdkSign)));
    }

    /**
     * Returns the same file with {@code store_token} set.
     *
     * @param storeToken a token for files
     * @return a new file
     */
    public DownloadChatFile withStoreToken(String storeToken) {
        return new DownloadChatFile(members.with("store_token", Checks.notBlank("storeToken", storeToken)));
    }

    /** As it goes to the service. */
    Members members() {
        return members;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof DownloadChatFile that && members.equals(that.members);
    }

    @Override
    public int hashCode() {
        return members.hashCode();
    }

    @Override
    public String toString() {
        return members.show("DownloadChatFile", "format", "image_type");
    }
}
