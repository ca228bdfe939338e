/**
 * Tencent Cloud IM: its REST API and its callbacks, on the call engine of the Xuqm server SDK. It needs besides one transport and one JSON
 * binding of that SDK. Start with {@code com.xuqm.tencent.TencentClient}.
 */
module com.xuqm.tencent {
    requires transitive com.xuqm.sdk;
    requires static org.jspecify;

    exports com.xuqm.tencent;
}
