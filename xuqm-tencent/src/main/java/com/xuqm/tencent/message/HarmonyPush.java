package com.xuqm.tencent.message;

import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.internal.request.Members;
import com.xuqm.tencent.internal.Wire;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How HarmonyOS shows a push.
 */
public final class HarmonyPush {

    private static final Members NONE = Members.named("Title", "Category", "Image", "Sound", "SoundDuration");

    private final Members members;

    private HarmonyPush(Members members) {
        this.members = members;
    }

    /**
     * Returns one with what it cannot be without.
     *
     * @return a new value
     */
    public static HarmonyPush of() {
        return new HarmonyPush(NONE);
    }

    /**
     * Returns the same with another {@code Title}.
     *
     * @param title the heading
     * @return a new value
     */
    public HarmonyPush withTitle(String title) {
        return new HarmonyPush(members.with("Title", Checks.text("title", title)));
    }

    /**
     * Returns the same with another {@code Category}.
     *
     * @param category the service's {@code Category}
     * @return a new value
     */
    public HarmonyPush withCategory(String category) {
        return new HarmonyPush(members.with("Category", Checks.text("category", category)));
    }

    /**
     * Returns the same with another {@code Image}.
     *
     * @param image the service's {@code Image}
     * @return a new value
     */
    public HarmonyPush withImage(String image) {
        return new HarmonyPush(members.with("Image", Checks.text("image", image)));
    }

    /**
     * Returns the same with another {@code Sound}.
     *
     * @param sound the sound, a file of the app
     * @return a new value
     */
    public HarmonyPush withSound(String sound) {
        return new HarmonyPush(members.with("Sound", Checks.text("sound", sound)));
    }

    /**
     * Returns the same with another {@code SoundDuration}.
     *
     * @param soundDuration the service's {@code SoundDuration}
     * @return a new value
     */
    public HarmonyPush withSoundDuration(long soundDuration) {
        return new HarmonyPush(members.with("SoundDuration", Wire.uint32("soundDuration", soundDuration)));
    }

    /**
     * Returns it as it goes to the service.
     *
     * @return what is set, by its names on the wire, unmodifiable
     */
    public Map<String, Object> asMap() {
        return members;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof HarmonyPush that && members.equals(that.members);
    }

    @Override
    public int hashCode() {
        return members.hashCode();
    }

    /** Shows ids, and nothing that people wrote. */
    @Override
    public String toString() {
        return members.show("HarmonyPush");
    }
}
