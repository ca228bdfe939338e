/**
 * The contract suites of the Xuqm server SDK: whoever writes a transport, a JSON binding, a provider of message authentication
 * codes, a journal of campaigns, what opens WebSockets, or a memory of webhooks that several instances share extends the suite's class in a JUnit test, and so checks that it does what the SDK relies on.
 */
module com.xuqm.tck {
    requires java.management;
    requires static org.jspecify;
    requires transitive com.xuqm.realtime;
    requires transitive com.xuqm.sdk;
    requires transitive org.junit.jupiter.api;
    requires transitive org.junit.jupiter.params;
    requires org.assertj.core;

    exports com.xuqm.tck.bulk;
    exports com.xuqm.tck.crypto;
    exports com.xuqm.tck.http;
    exports com.xuqm.tck.json;
    exports com.xuqm.tck.library;
    exports com.xuqm.tck.realtime;
    exports com.xuqm.tck.webhook;

    // JUnit calls the suites' test methods, which are of no use to anybody else.
    opens com.xuqm.tck.bulk to
            org.junit.platform.commons;
    opens com.xuqm.tck.crypto to
            org.junit.platform.commons;
    opens com.xuqm.tck.http to
            org.junit.platform.commons;
    opens com.xuqm.tck.json to
            org.junit.platform.commons;
    opens com.xuqm.tck.library to
            org.junit.platform.commons;
    opens com.xuqm.tck.realtime to
            org.junit.platform.commons;
    opens com.xuqm.tck.webhook to
            org.junit.platform.commons;

    uses com.xuqm.sdk.json.JsonBindingProvider;
}
