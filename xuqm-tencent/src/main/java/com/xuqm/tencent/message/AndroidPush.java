package com.xuqm.tencent.message;

import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.internal.request.Members;
import com.xuqm.tencent.internal.Wire;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How Android's vendors show a push.
 */
public final class AndroidPush {

    private static final Members NONE = Members.named(
            "Sound",
            "XiaoMiChannelID",
            "OPPOChannelID",
            "OPPOCategory",
            "OPPOPrivateMsgTemplateId",
            "VIVOCategory",
            "VIVONotifyType",
            "HuaWeiImportance",
            "HuaWeiCategory",
            "HuaWeiImage",
            "HuaWeiChannelID",
            "HonorImage",
            "HonorImportance",
            "GoogleImage",
            "GooglePriority",
            "GoogleChannelID",
            "PushStyle",
            "OPPONotifyLevel",
            "VIVOClassification",
            "MeiZuNoticeMsgType",
            "ExtAsHuaweiIntentParam",
            "OPPOPrivateTitleParameters",
            "OPPOPrivateContentParameters");

    private final Members members;

    private AndroidPush(Members members) {
        this.members = members;
    }

    /**
     * Returns one with what it cannot be without.
     *
     * @return a new value
     */
    public static AndroidPush of() {
        return new AndroidPush(NONE);
    }

    /**
     * Returns the same with another {@code Sound}.
     *
     * @param sound the sound, a file of the app
     * @return a new value
     */
    public AndroidPush withSound(String sound) {
        return new AndroidPush(members.with("Sound", Checks.text("sound", sound)));
    }

    /**
     * Returns the same with another {@code XiaoMiChannelID}.
     *
     * @param xiaoMiChannelId the service's {@code XiaoMiChannelID}
     * @return a new value
     */
    public AndroidPush withXiaoMiChannelId(String xiaoMiChannelId) {
        return new AndroidPush(members.with("XiaoMiChannelID", Checks.id("xiaoMiChannelId", xiaoMiChannelId)));
    }

    /**
     * Returns the same with another {@code OPPOChannelID}.
     *
     * @param oppoChannelId the service's {@code OPPOChannelID}
     * @return a new value
     */
    public AndroidPush withOppoChannelId(String oppoChannelId) {
        return new AndroidPush(members.with("OPPOChannelID", Checks.id("oppoChannelId", oppoChannelId)));
    }

    /**
     * Returns the same with another {@code OPPOCategory}.
     *
     * @param oppoCategory the service's {@code OPPOCategory}
     * @return a new value
     */
    public AndroidPush withOppoCategory(String oppoCategory) {
        return new AndroidPush(members.with("OPPOCategory", Checks.text("oppoCategory", oppoCategory)));
    }

    /**
     * Returns the same with another {@code OPPOPrivateMsgTemplateId}.
     *
     * @param oppoPrivateTemplateId the service's {@code OPPOPrivateMsgTemplateId}
     * @return a new value
     */
    public AndroidPush withOppoPrivateTemplateId(String oppoPrivateTemplateId) {
        return new AndroidPush(
                members.with("OPPOPrivateMsgTemplateId", Checks.id("oppoPrivateTemplateId", oppoPrivateTemplateId)));
    }

    /**
     * Returns the same with another {@code VIVOCategory}.
     *
     * @param vivoCategory the service's {@code VIVOCategory}
     * @return a new value
     */
    public AndroidPush withVivoCategory(String vivoCategory) {
        return new AndroidPush(members.with("VIVOCategory", Checks.text("vivoCategory", vivoCategory)));
    }

    /**
     * Returns the same with another {@code VIVONotifyType}.
     *
     * @param vivoNotifyType the service's {@code VIVONotifyType}
     * @return a new value
     */
    public AndroidPush withVivoNotifyType(String vivoNotifyType) {
        return new AndroidPush(members.with("VIVONotifyType", Checks.text("vivoNotifyType", vivoNotifyType)));
    }

    /**
     * Returns the same with another {@code HuaWeiImportance}.
     *
     * @param huaWeiImportance the service's {@code HuaWeiImportance}
     * @return a new value
     */
    public AndroidPush withHuaWeiImportance(String huaWeiImportance) {
        return new AndroidPush(members.with("HuaWeiImportance", Checks.text("huaWeiImportance", huaWeiImportance)));
    }

    /**
     * Returns the same with another {@code HuaWeiCategory}.
     *
     * @param huaWeiCategory the service's {@code HuaWeiCategory}
     * @return a new value
     */
    public AndroidPush withHuaWeiCategory(String huaWeiCategory) {
        return new AndroidPush(members.with("HuaWeiCategory", Checks.text("huaWeiCategory", huaWeiCategory)));
    }

    /**
     * Returns the same with another {@code HuaWeiImage}.
     *
     * @param huaWeiImage the service's {@code HuaWeiImage}
     * @return a new value
     */
    public AndroidPush withHuaWeiImage(String huaWeiImage) {
        return new AndroidPush(members.with("HuaWeiImage", Checks.text("huaWeiImage", huaWeiImage)));
    }

    /**
     * Returns the same with another {@code HuaWeiChannelID}.
     *
     * @param huaWeiChannelId the service's {@code HuaWeiChannelID}
     * @return a new value
     */
    public AndroidPush withHuaWeiChannelId(String huaWeiChannelId) {
        return new AndroidPush(members.with("HuaWeiChannelID", Checks.id("huaWeiChannelId", huaWeiChannelId)));
    }

    /**
     * Returns the same with another {@code HonorImage}.
     *
     * @param honorImage the service's {@code HonorImage}
     * @return a new value
     */
    public AndroidPush withHonorImage(String honorImage) {
        return new AndroidPush(members.with("HonorImage", Checks.text("honorImage", honorImage)));
    }

    /**
     * Returns the same with another {@code HonorImportance}.
     *
     * @param honorImportance the service's {@code HonorImportance}
     * @return a new value
     */
    public AndroidPush withHonorImportance(String honorImportance) {
        return new AndroidPush(members.with("HonorImportance", Checks.text("honorImportance", honorImportance)));
    }

    /**
     * Returns the same with another {@code GoogleImage}.
     *
     * @param googleImage the service's {@code GoogleImage}
     * @return a new value
     */
    public AndroidPush withGoogleImage(String googleImage) {
        return new AndroidPush(members.with("GoogleImage", Checks.text("googleImage", googleImage)));
    }

    /**
     * Returns the same with another {@code GooglePriority}.
     *
     * @param googlePriority the service's {@code GooglePriority}
     * @return a new value
     */
    public AndroidPush withGooglePriority(String googlePriority) {
        return new AndroidPush(members.with("GooglePriority", Checks.text("googlePriority", googlePriority)));
    }

    /**
     * Returns the same with another {@code GoogleChannelID}.
     *
     * @param googleChannelId the service's {@code GoogleChannelID}
     * @return a new value
     */
    public AndroidPush withGoogleChannelId(String googleChannelId) {
        return new AndroidPush(members.with("GoogleChannelID", Checks.id("googleChannelId", googleChannelId)));
    }

    /**
     * Returns the same with another {@code PushStyle}.
     *
     * @param pushStyle the service's {@code PushStyle}
     * @return a new value
     */
    public AndroidPush withPushStyle(long pushStyle) {
        return new AndroidPush(members.with("PushStyle", Wire.uint32("pushStyle", pushStyle)));
    }

    /**
     * Returns the same with another {@code OPPONotifyLevel}.
     *
     * @param oppoNotifyLevel the service's {@code OPPONotifyLevel}
     * @return a new value
     */
    public AndroidPush withOppoNotifyLevel(long oppoNotifyLevel) {
        return new AndroidPush(members.with("OPPONotifyLevel", Wire.uint32("oppoNotifyLevel", oppoNotifyLevel)));
    }

    /**
     * Returns the same with another {@code VIVOClassification}.
     *
     * @param vivoClassification the service's {@code VIVOClassification}
     * @return a new value
     */
    public AndroidPush withVivoClassification(long vivoClassification) {
        return new AndroidPush(
                members.with("VIVOClassification", Wire.uint32("vivoClassification", vivoClassification)));
    }

    /**
     * Returns the same with another {@code MeiZuNoticeMsgType}.
     *
     * @param meiZuNoticeMsgType the service's {@code MeiZuNoticeMsgType}
     * @return a new value
     */
    public AndroidPush withMeiZuNoticeMsgType(long meiZuNoticeMsgType) {
        return new AndroidPush(
                members.with("MeiZuNoticeMsgType", Wire.uint32("meiZuNoticeMsgType", meiZuNoticeMsgType)));
    }

    /**
     * Returns the same with another {@code ExtAsHuaweiIntentParam}.
     *
     * @param extAsHuaweiIntentParam the service's {@code ExtAsHuaweiIntentParam}
     * @return a new value
     */
    public AndroidPush withExtAsHuaweiIntentParam(long extAsHuaweiIntentParam) {
        return new AndroidPush(
                members.with("ExtAsHuaweiIntentParam", Wire.uint32("extAsHuaweiIntentParam", extAsHuaweiIntentParam)));
    }

    /**
     * Returns the same with another {@code OPPOPrivateTitleParameters}.
     *
     * @param oppoPrivateTitleParameters the service's {@code OPPOPrivateTitleParameters}
     * @return a new value
     */
    public AndroidPush withOppoPrivateTitleParameters(Map<String, Object> oppoPrivateTitleParameters) {
        return new AndroidPush(members.with(
                "OPPOPrivateTitleParameters",
                Map.copyOf(Checks.notNull("oppoPrivateTitleParameters", oppoPrivateTitleParameters))));
    }

    /**
     * Returns the same with another {@code OPPOPrivateContentParameters}.
     *
     * @param oppoPrivateContentParameters the service's {@code OPPOPrivateContentParameters}
     * @return a new value
     */
    public AndroidPush withOppoPrivateContentParameters(Map<String, Object> oppoPrivateContentParameters) {
        return new AndroidPush(members.with(
                "OPPOPrivateContentParameters",
                Map.copyOf(Checks.notNull("oppoPrivateContentParameters", oppoPrivateContentParameters))));
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
        return other instanceof AndroidPush that && members.equals(that.members);
    }

    @Override
    public int hashCode() {
        return members.hashCode();
    }

    /** Shows ids, and nothing that people wrote. */
    @Override
    public String toString() {
        return members.show("AndroidPush");
    }
}
