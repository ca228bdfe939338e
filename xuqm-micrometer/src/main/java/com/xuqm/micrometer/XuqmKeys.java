package com.xuqm.micrometer;

import io.micrometer.common.docs.KeyName;

/** The keys of what this module measures. Those of the OpenTelemetry conventions for HTTP clients have their names; the others begin with {@code xuqm}. */
enum XuqmKeys implements KeyName {
    CLIENT("xuqm.client"),
    OPERATION("xuqm.operation"),
    PURPOSE("xuqm.purpose"),
    OUTCOME("xuqm.outcome"),
    ERROR_TYPE("error.type"),
    ATTEMPTS("xuqm.attempts"),
    METHOD("http.request.method"),
    STATUS("http.response.status_code"),
    ADDRESS("server.address"),
    PORT("server.port"),
    RESEND_COUNT("http.request.resend_count"),
    URL_TEMPLATE("url.template"),
    REQUEST_SIZE("http.request.body.size"),
    RESPONSE_SIZE("http.response.body.size"),
    WAIT("xuqm.wait"),
    REASON("xuqm.reason"),
    STATE("xuqm.state"),
    ENDPOINT("xuqm.endpoint"),
    CAMPAIGN("xuqm.campaign"),
    EVENT("xuqm.event"),
    SECRET("xuqm.secret"),
    CONNECTION("xuqm.connection"),
    LISTENER("xuqm.listener"),
    SOURCE("xuqm.source");

    /** What stands where there is nothing: Prometheus wants the same keys in all series of a name. */
    static final String NONE = "none";

    /** What stands for all beyond a bound. */
    static final String OTHER = "other";

    private final String key;

    XuqmKeys(String key) {
        this.key = key;
    }

    @Override
    public String asString() {
        return key;
    }
}
