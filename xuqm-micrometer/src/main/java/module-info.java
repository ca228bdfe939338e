/**
 * Metrics and tracing by Micrometer: an observation for each call and for each attempt, and meters of clients, campaigns, webhooks
 * and real-time connections.
 *
 * <p>Start with {@link com.xuqm.micrometer.XuqmObservations}. {@link com.xuqm.micrometer.XuqmMeters} needs micrometer-core besides.
 */
module com.xuqm.micrometer {
    requires transitive com.xuqm.sdk;
    requires transitive micrometer.observation;
    requires transitive micrometer.commons;
    requires static com.xuqm.realtime;
    requires static micrometer.core;
    requires static org.jspecify;

    exports com.xuqm.micrometer;
}
