/** A connection of a user of the Xuqm service that lives as long as the process: STOMP 1.2 over WebSocket. */
module com.xuqm.realtime {
    requires transitive com.xuqm.sdk;
    requires java.net.http;
    requires static org.jspecify;

    exports com.xuqm.realtime;
    exports com.xuqm.realtime.event;
    exports com.xuqm.realtime.socket;
}
