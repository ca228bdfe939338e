/**
 * The Xuqm server SDK without any dependency: models, operations, the call engine, request signing, UserSig, and the SPIs for
 * transports, JSON bindings and message authentication codes.
 *
 * <p>An application needs besides one transport ({@code xuqm-transport-jdk}, {@code -netty} or {@code -apache}) and one JSON
 * binding ({@code xuqm-json-jackson} or {@code -gson}). Start with {@code com.xuqm.sdk.XuqmClient}.
 */
// Suppressed because the modules of other products are built after this one.
@SuppressWarnings("module")
module com.xuqm.sdk {
    requires static org.jspecify;

    exports com.xuqm.sdk;
    exports com.xuqm.sdk.account;
    exports com.xuqm.sdk.admin;
    exports com.xuqm.sdk.auth;
    exports com.xuqm.sdk.bulk;
    exports com.xuqm.sdk.bulk.journal;
    exports com.xuqm.sdk.bulk.recipients;
    exports com.xuqm.sdk.call;
    exports com.xuqm.sdk.conversation;
    exports com.xuqm.sdk.crypto;
    exports com.xuqm.sdk.engine to
            com.xuqm.maxim,
            com.xuqm.realtime,
            com.xuqm.tencent;
    exports com.xuqm.sdk.engine.client to
            com.xuqm.maxim,
            com.xuqm.spring,
            com.xuqm.tencent;
    exports com.xuqm.sdk.error;
    exports com.xuqm.sdk.file;
    exports com.xuqm.sdk.friend;
    exports com.xuqm.sdk.group;
    exports com.xuqm.sdk.http;
    exports com.xuqm.sdk.http.support;
    exports com.xuqm.sdk.internal.check to
            com.xuqm.maxim,
            com.xuqm.migration,
            com.xuqm.realtime,
            com.xuqm.tencent;
    exports com.xuqm.sdk.internal.component to
            com.xuqm.maxim,
            com.xuqm.realtime,
            com.xuqm.tencent;
    exports com.xuqm.sdk.internal.credential to
            com.xuqm.maxim;
    exports com.xuqm.sdk.internal.journal to
            com.xuqm.migration;
    exports com.xuqm.sdk.internal.limit to
            com.xuqm.flink;
    exports com.xuqm.sdk.internal.request to
            com.xuqm.maxim,
            com.xuqm.tencent;
    exports com.xuqm.sdk.internal.text to
            com.xuqm.json.jackson,
            com.xuqm.json.jackson3;
    exports com.xuqm.sdk.internal.transfer to
            com.xuqm.maxim;
    exports com.xuqm.sdk.json;
    exports com.xuqm.sdk.library;
    exports com.xuqm.sdk.message;
    exports com.xuqm.sdk.push;
    exports com.xuqm.sdk.routes;
    exports com.xuqm.sdk.tenant;
    exports com.xuqm.sdk.update;
    exports com.xuqm.sdk.usersig;
    exports com.xuqm.sdk.webhook;
    exports com.xuqm.sdk.webhook.receive;
    exports com.xuqm.sdk.wire;

    uses com.xuqm.sdk.http.HttpTransportProvider;
    uses com.xuqm.sdk.json.JsonBindingProvider;
    uses com.xuqm.sdk.crypto.MacProvider;
}
