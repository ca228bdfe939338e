package com.xuqm.tencent.operation;

import com.xuqm.sdk.internal.component.Received;
import com.xuqm.sdk.json.WireName;

/**
 * The figures of a day. The service gives each as a text.
 *
 * @param appName the service's {@code AppName}; empty if the service does not say
 * @param appId the service's {@code AppId}; empty if the service does not say
 * @param company the service's {@code Company}; empty if the service does not say
 * @param activeUserNum the service's {@code ActiveUserNum}; empty if the service does not say
 * @param registUserNumOneDay the service's {@code RegistUserNumOneDay}; empty if the service does not say
 * @param registUserNumTotal the service's {@code RegistUserNumTotal}; empty if the service does not say
 * @param loginTimes the service's {@code LoginTimes}; empty if the service does not say
 * @param loginUserNum the service's {@code LoginUserNum}; empty if the service does not say
 * @param upMsgNum the service's {@code UpMsgNum}; empty if the service does not say
 * @param sendMsgUserNum the service's {@code SendMsgUserNum}; empty if the service does not say
 * @param apnsMsgNum the service's {@code APNSMsgNum}; empty if the service does not say
 * @param c2cUpMsgNum the service's {@code C2CUpMsgNum}; empty if the service does not say
 * @param c2cDownMsgNum the service's {@code C2CDownMsgNum}; empty if the service does not say
 * @param c2cSendMsgUserNum the service's {@code C2CSendMsgUserNum}; empty if the service does not say
 * @param c2cApnsMsgNum the service's {@code C2CAPNSMsgNum}; empty if the service does not say
 * @param maxOnlineNum the service's {@code MaxOnlineNum}; empty if the service does not say
 * @param downMsgNum the service's {@code DownMsgNum}; empty if the service does not say
 * @param chainIncrease the service's {@code ChainIncrease}; empty if the service does not say
 * @param chainDecrease the service's {@code ChainDecrease}; empty if the service does not say
 * @param groupUpMsgNum the service's {@code GroupUpMsgNum}; empty if the service does not say
 * @param groupDownMsgNum the service's {@code GroupDownMsgNum}; empty if the service does not say
 * @param groupSendMsgUserNum the service's {@code GroupSendMsgUserNum}; empty if the service does not say
 * @param groupApnsMsgNum the service's {@code GroupAPNSMsgNum}; empty if the service does not say
 * @param groupSendMsgGroupNum the service's {@code GroupSendMsgGroupNum}; empty if the service does not say
 * @param groupJoinGroupTimes the service's {@code GroupJoinGroupTimes}; empty if the service does not say
 * @param groupQuitGroupTimes the service's {@code GroupQuitGroupTimes}; empty if the service does not say
 * @param groupNewGroupNum the service's {@code GroupNewGroupNum}; empty if the service does not say
 * @param groupAllGroupNum the service's {@code GroupAllGroupNum}; empty if the service does not say
 * @param groupDestroyGroupNum the service's {@code GroupDestroyGroupNum}; empty if the service does not say
 * @param callBackReq the service's {@code CallBackReq}; empty if the service does not say
 * @param callBackRsp the service's {@code CallBackRsp}; empty if the service does not say
 * @param date the service's {@code Date}; empty if the service does not say
 */
public record DailyFigure(
        @WireName("AppName") String appName,
        @WireName("AppId") String appId,
        @WireName("Company") String company,
        @WireName("ActiveUserNum") String activeUserNum,
        @WireName("RegistUserNumOneDay") String registUserNumOneDay,
        @WireName("RegistUserNumTotal") String registUserNumTotal,
        @WireName("LoginTimes") String loginTimes,
        @WireName("LoginUserNum") String loginUserNum,
        @WireName("UpMsgNum") String upMsgNum,
        @WireName("SendMsgUserNum") String sendMsgUserNum,
        @WireName("APNSMsgNum") String apnsMsgNum,
        @WireName("C2CUpMsgNum") String c2cUpMsgNum,
        @WireName("C2CDownMsgNum") String c2cDownMsgNum,
        @WireName("C2CSendMsgUserNum") String c2cSendMsgUserNum,
        @WireName("C2CAPNSMsgNum") String c2cApnsMsgNum,
        @WireName("MaxOnlineNum") String maxOnlineNum,
        @WireName("DownMsgNum") String downMsgNum,
        @WireName("ChainIncrease") String chainIncrease,
        @WireName("ChainDecrease") String chainDecrease,
        @WireName("GroupUpMsgNum") String groupUpMsgNum,
        @WireName("GroupDownMsgNum") String groupDownMsgNum,
        @WireName("GroupSendMsgUserNum") String groupSendMsgUserNum,
        @WireName("GroupAPNSMsgNum") String groupApnsMsgNum,
        @WireName("GroupSendMsgGroupNum") String groupSendMsgGroupNum,
        @WireName("GroupJoinGroupTimes") String groupJoinGroupTimes,
        @WireName("GroupQuitGroupTimes") String groupQuitGroupTimes,
        @WireName("GroupNewGroupNum") String groupNewGroupNum,
        @WireName("GroupAllGroupNum") String groupAllGroupNum,
        @WireName("GroupDestroyGroupNum") String groupDestroyGroupNum,
        @WireName("CallBackReq") String callBackReq,
        @WireName("CallBackRsp") String callBackRsp,
        @WireName("Date") String date) {

    /** What the service leaves out is empty. */
    public DailyFigure {
        appName = Received.orEmpty(appName);
        appId = Received.orEmpty(appId);
        company = Received.orEmpty(company);
        activeUserNum = Received.orEmpty(activeUserNum);
        registUserNumOneDay = Received.orEmpty(registUserNumOneDay);
        registUserNumTotal = Received.orEmpty(registUserNumTotal);
        loginTimes = Received.orEmpty(loginTimes);
        loginUserNum = Received.orEmpty(loginUserNum);
        upMsgNum = Received.orEmpty(upMsgNum);
        sendMsgUserNum = Received.orEmpty(sendMsgUserNum);
        apnsMsgNum = Received.orEmpty(apnsMsgNum);
        c2cUpMsgNum = Received.orEmpty(c2cUpMsgNum);
        c2cDownMsgNum = Received.orEmpty(c2cDownMsgNum);
        c2cSendMsgUserNum = Received.orEmpty(c2cSendMsgUserNum);
        c2cApnsMsgNum = Received.orEmpty(c2cApnsMsgNum);
        maxOnlineNum = Received.orEmpty(maxOnlineNum);
        downMsgNum = Received.orEmpty(downMsgNum);
        chainIncrease = Received.orEmpty(chainIncrease);
        chainDecrease = Received.orEmpty(chainDecrease);
        groupUpMsgNum = Received.orEmpty(groupUpMsgNum);
        groupDownMsgNum = Received.orEmpty(groupDownMsgNum);
        groupSendMsgUserNum = Received.orEmpty(groupSendMsgUserNum);
        groupApnsMsgNum = Received.orEmpty(groupApnsMsgNum);
        groupSendMsgGroupNum = Received.orEmpty(groupSendMsgGroupNum);
        groupJoinGroupTimes = Received.orEmpty(groupJoinGroupTimes);
        groupQuitGroupTimes = Received.orEmpty(groupQuitGroupTimes);
        groupNewGroupNum = Received.orEmpty(groupNewGroupNum);
        groupAllGroupNum = Received.orEmpty(groupAllGroupNum);
        groupDestroyGroupNum = Received.orEmpty(groupDestroyGroupNum);
        callBackReq = Received.orEmpty(callBackReq);
        callBackRsp = Received.orEmpty(callBackRsp);
        date = Received.orEmpty(date);
    }
}
