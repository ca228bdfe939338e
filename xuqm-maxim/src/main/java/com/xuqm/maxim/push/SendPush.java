package com.xuqm.maxim.push;

import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.internal.request.Members;
import java.time.Instant;
import java.util.Map;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/** A push to be sent. */
public final class SendPush {

    private static final Members NONE = Members.named(
            "type",
            "title",
            "body",
            "attachment_url",
            "big_text",
            "badge",
            "ext",
            "show_begin_time",
            "show_end_time",
            "ios",
            "android",
            "huawei",
            "xiaomi",
            "oppo",
            "vivo",
            "flyme",
            "fcm");

    private final PushAudience audience;
    private final PushSettings settings;
    private final Members message;

    private SendPush(PushAudience audience, PushSettings settings, Members message) {
        this.audience = audience;
        this.settings = settings;
        this.message = message;
    }

    /**
     * Returns a push of text.
     *
     * @param audience to whom it goes
     * @param title its title
     * @param body its text
     * @return the push
     */
    public static SendPush text(PushAudience audience, String title, String body) {
        return of(audience, PushType.TEXT, title, body);
    }

    /**
     * Returns a push of any type.
     *
     * @param audience to whom it goes
     * @param type what it shows
     * @param title its title
     * @param body its text
     * @return the push
     */
    public static SendPush of(PushAudience audience, PushType type, String title, String body) {
        return new SendPush(
                Checks.notNull("audience", audience),
                PushSettings.standard(),
                NONE.with("type", Checks.notNull("type", type))
                        .with("title", Checks.text("title", title))
                        .with("body", Checks.text("body", body)));
    }

    /** {@return to whom it goes} */
    public PushAudience audience() {
        return audience;
    }

    /** {@return how it goes out} */
    public PushSettings settings() {
        return settings;
    }

    /** {@return its title} */
    public String title() {
        return message.require("title");
    }

    /** {@return its text} */
    public String body() {
        return message.require("body");
    }

    /**
     * Returns the same push with other settings.
     *
     * @param settings how it goes out
     * @return a new push
     */
    public SendPush withSettings(PushSettings settings) {
        return new SendPush(audience, Checks.notNull("settings", settings), message);
    }

    /**
     * Returns the same push with a file.
     *
     * @param url where the file is; of a picture it ends with {@code .jpg}, {@code .jpeg} or {@code .png}, and the picture has less than 1 MB
     * @return a new push
     */
    public SendPush withAttachment(String url) {
        return with("attachment_url", Checks.notBlank("url", url));
    }

    /**
     * Returns the same push with a long text for channels that show one.
     *
     * @param text the text
     * @return a new push
     */
    public SendPush withBigText(String text) {
        return with("big_text", Checks.text("text", text));
    }

    /**
     * Returns the same push with a number at the app's picture.
     *
     * @param badge the number, zero or more
     * @return a new push
     */
    public SendPush withBadge(int badge) {
        return with("badge", Integer.toString(Checks.range("badge", badge, 0, Integer.MAX_VALUE)));
    }

    /**
     * Returns the same push with a number that is added to the one at the app's picture. That is 1 unless said otherwise.
     *
     * @param more the number, at least 1
     * @return a new push
     */
    public SendPush withBadgeRaised(int more) {
        return with("badge", "+" + Checks.range("more", more, 1, Integer.MAX_VALUE));
    }

    /**
     * Returns the same push with what the app gets along.
     *
     * @param ext values by name, at least one
     * @return a new push
     */
    public SendPush withExt(Map<String, Object> ext) {
        Map<String, Object> copy = Map.copyOf(Checks.notNull("ext", ext));
        Checks.size("ext", copy.keySet(), Integer.MAX_VALUE);
        return with("ext", copy);
    }

    /**
     * Returns the same push to be shown for a time only.
     *
     * @param begin from when; fractions of seconds are cut
     * @param end until when, after the begin
     * @return a new push
     */
    public SendPush withShownBetween(Instant begin, Instant end) {
        if (!Checks.time("end", end).isAfter(Checks.time("begin", begin))) {
            throw new IllegalArgumentException("end must be after begin, but is " + end + " for a begin of " + begin);
        }
        return new SendPush(
                audience,
                settings,
                message.with("show_begin_time", begin.getEpochSecond()).with("show_end_time", end.getEpochSecond()));
    }

    /**
     * Returns the same push with options for devices of Apple.
     *
     * @param options the options
     * @return a new push
     */
    public SendPush withIos(IosOptions options) {
        return with("ios", Checks.notNull("options", options).members());
    }

    /**
     * Returns the same push with options for all devices with Android.
     *
     * @param options the options
     * @return a new push
     */
    public SendPush withAndroid(AndroidOptions options) {
        return with("android", Checks.notNull("options", options).members());
    }

    /**
     * Returns the same push with options for those of Huawei, in place of what is said for all with Android.
     *
     * @param options the options
     * @return a new push
     */
    public SendPush withHuawei(AndroidOptions options) {
        return with("huawei", Checks.notNull("options", options).members());
    }

    /**
     * Returns the same push with options for those of Xiaomi, in the same way.
     *
     * @param options the options
     * @return a new push
     */
    public SendPush withXiaomi(AndroidOptions options) {
        return with("xiaomi", Checks.notNull("options", options).members());
    }

    /**
     * Returns the same push with options for those of OPPO, in the same way.
     *
     * @param options the options
     * @return a new push
     */
    public SendPush withOppo(AndroidOptions options) {
        return with("oppo", Checks.notNull("options", options).members());
    }

    /**
     * Returns the same push with options for those of vivo, in the same way.
     *
     * @param options the options
     * @return a new push
     */
    public SendPush withVivo(AndroidOptions options) {
        return with("vivo", Checks.notNull("options", options).members());
    }

    /**
     * Returns the same push with options for those of Meizu, in the same way.
     *
     * @param options the options
     * @return a new push
     */
    public SendPush withMeizu(AndroidOptions options) {
        return with("flyme", Checks.notNull("options", options).members());
    }

    /**
     * Returns the same push with options for those that are reached by Firebase, in the same way.
     *
     * @param options the options
     * @return a new push
     */
    public SendPush withFcm(AndroidOptions options) {
        return with("fcm", Checks.notNull("options", options).members());
    }

    private SendPush with(String name, Object value) {
        return new SendPush(audience, settings, message.with(name, value));
    }

    /** As it is sent by somebody who has an id for it, unless it has one. */
    Map<String, Object> identified(LongSupplier ids) {
        PushSettings sent =
                settings.requestId() == null ? settings.withRequestId(Long.toString(ids.getAsLong())) : settings;
        return Map.of("audience", audience.wire(), "setting", sent.members(), "message", message);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SendPush that
                && audience.equals(that.audience)
                && settings.equals(that.settings)
                && message.equals(that.message);
    }

    @Override
    public int hashCode() {
        return 31 * audience.hashCode() + message.hashCode();
    }

    /** Leaves out what it says. */
    @Override
    public String toString() {
        return "SendPush[" + audience + "]";
    }
}
