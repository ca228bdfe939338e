/**
 * Tencent Cloud IM: its REST API and its callbacks, on the call engine of the Xuqm server SDK. It needs besides one transport and one JSON
 * binding of that SDK. Start with {@code com.xuqm.tencent.TencentClient}.
 */
module com.xuqm.tencent {
    requires transitive com.xuqm.sdk;
    requires static org.jspecify;

    exports com.xuqm.tencent;
    exports com.xuqm.tencent.account;
    exports com.xuqm.tencent.batch;
    exports com.xuqm.tencent.callback;
    exports com.xuqm.tencent.campaign;
    exports com.xuqm.tencent.conversation;
    exports com.xuqm.tencent.error;
    exports com.xuqm.tencent.friend;
    exports com.xuqm.tencent.group;
    exports com.xuqm.tencent.message;
    exports com.xuqm.tencent.moderation;
    exports com.xuqm.tencent.official;
    exports com.xuqm.tencent.operation;
    exports com.xuqm.tencent.push;
    exports com.xuqm.tencent.robot;
    exports com.xuqm.tencent.search;
}
