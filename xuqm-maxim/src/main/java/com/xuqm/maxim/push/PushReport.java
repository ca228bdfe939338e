package com.xuqm.maxim.push;

import com.xuqm.sdk.internal.component.Received;
import com.xuqm.sdk.json.WireName;

/**
 * What became of a push, channel by channel. What the service does not say is 0.
 *
 * @param taskId the push
 * @param apnsTarget how many devices it was for on APNs
 * @param apnsSent how many it was sent to on APNs
 * @param apnsReceived how many got it on APNs
 * @param fcmTarget how many devices it was for on FCM
 * @param fcmSent how many it was sent to on FCM
 * @param fcmReceived how many got it on FCM
 * @param huaweiTarget how many devices it was for on Huawei
 * @param huaweiSent how many it was sent to on Huawei
 * @param huaweiReceived how many got it on Huawei
 * @param xiaomiTarget how many devices it was for on Xiaomi
 * @param xiaomiSent how many it was sent to on Xiaomi
 * @param xiaomiReceived how many got it on Xiaomi
 * @param oppoTarget how many devices it was for on OPPO
 * @param oppoSent how many it was sent to on OPPO
 * @param oppoReceived how many got it on OPPO
 * @param vivoTarget how many devices it was for on vivo
 * @param vivoSent how many it was sent to on vivo
 * @param vivoReceived how many got it on vivo
 * @param flymeTarget how many devices it was for on Meizu
 * @param flymeSent how many it was sent to on Meizu
 * @param flymeReceived how many got it on Meizu
 * @param mxpushTarget how many devices it was for on Maxim's own channel
 * @param mxpushSent how many it was sent to on Maxim's own channel
 * @param mxpushReceived how many got it on Maxim's own channel
 */
public record PushReport(
        @WireName("task_id") Long taskId,
        @WireName("apns_target") long apnsTarget,
        @WireName("apns_sent") long apnsSent,
        @WireName("apns_received") long apnsReceived,
        @WireName("fcm_target") long fcmTarget,
        @WireName("fcm_sent") long fcmSent,
        @WireName("fcm_received") long fcmReceived,
        @WireName("huawei_target") long huaweiTarget,
        @WireName("huawei_sent") long huaweiSent,
        @WireName("huawei_received") long huaweiReceived,
        @WireName("xiaomi_target") long xiaomiTarget,
        @WireName("xiaomi_sent") long xiaomiSent,
        @WireName("xiaomi_received") long xiaomiReceived,
        @WireName("oppo_target") long oppoTarget,
        @WireName("oppo_sent") long oppoSent,
        @WireName("oppo_received") long oppoReceived,
        @WireName("vivo_target") long vivoTarget,
        @WireName("vivo_sent") long vivoSent,
        @WireName("vivo_received") long vivoReceived,
        @WireName("flyme_target") long flymeTarget,
        @WireName("flyme_sent") long flymeSent,
        @WireName("flyme_received") long flymeReceived,
        @WireName("mxpush_target") long mxpushTarget,
        @WireName("mxpush_sent") long mxpushSent,
        @WireName("mxpush_received") long mxpushReceived) {

    /** Refuses an answer without what it must have. */
    public PushReport {
        taskId = Received.required("taskId", taskId);
    }
}
