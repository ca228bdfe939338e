/**
 * The server API of Maxim (Lanying) IM: the same calls, retries, errors, transports and JSON bindings as for Xuqm. It needs {@code
 * xuqm-core} and no further library. Start with {@code com.xuqm.maxim.MaximClient}.
 */
module com.xuqm.maxim {
    requires transitive com.xuqm.sdk;
    requires static org.jspecify;

    exports com.xuqm.maxim;
    exports com.xuqm.maxim.ai;
    exports com.xuqm.maxim.answer;
    exports com.xuqm.maxim.error;
    exports com.xuqm.maxim.file;
    exports com.xuqm.maxim.group;
    exports com.xuqm.maxim.message;
    exports com.xuqm.maxim.outcome;
    exports com.xuqm.maxim.push;
    exports com.xuqm.maxim.roster;
    exports com.xuqm.maxim.token;
    exports com.xuqm.maxim.user;
}
