package com.xuqm.tencent;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("A region")
class TencentRegionTest {

    @Test
    @DisplayName("has the hosts of the service's documents")
    void has_hosts() {
        assertThat(TencentRegion.CHINA.baseUrls())
                .containsExactly("https://console.tim.qq.com", "https://adminapi.my-imcloud.com");
        assertThat(TencentRegion.SINGAPORE.baseUrls())
                .containsExactly("https://adminapisgp.im.qcloud.com", "https://adminapisgp.my-imcloud.com");
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("has a host that stands by, another than the first")
    void has_another_host(TencentRegion region) {
        assertThat(region.baseUrls()).hasSize(2).doesNotHaveDuplicates().allMatch(url -> url.startsWith("https://"));
    }
}
