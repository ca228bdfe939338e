package com.xuqm.tencent;

import java.util.List;

/**
 * Where an app of Tencent Cloud IM is. An app belongs to one region, which its console shows, and no other region knows it. Each region has a
 * host, and most a second one besides, to which requests go while the first does not answer.
 */
public enum TencentRegion {

    /** Mainland China. */
    CHINA("console.tim.qq.com", "adminapi.my-imcloud.com"),

    /** Singapore. */
    SINGAPORE("adminapisgp"),

    /** Seoul. */
    SEOUL("adminapikr"),

    /** Tokyo. */
    TOKYO("adminapijpn"),

    /** Frankfurt. */
    FRANKFURT("adminapiger"),

    /** Silicon Valley. */
    SILICON_VALLEY("adminapiusa"),

    /** Jakarta. */
    JAKARTA("adminapiidn"),

    /** Riyadh. */
    RIYADH("adminapiksa"),

    /** Mumbai: in older documents only. */
    MUMBAI("adminapiind");

    private final String baseUrl;
    private final String standbyBaseUrl;

    TencentRegion(String prefix) {
        this(prefix + ".im.qcloud.com", prefix + ".my-imcloud.com");
    }

    TencentRegion(String host, String standbyHost) {
        this.baseUrl = "https://" + host;
        this.standbyBaseUrl = "https://" + standbyHost;
    }

    /**
     * Returns where requests go.
     *
     * @return the region's host and the one that stands by, as base URLs, the preferred one first
     */
    public List<String> baseUrls() {
        return List.of(baseUrl, standbyBaseUrl);
    }
}
