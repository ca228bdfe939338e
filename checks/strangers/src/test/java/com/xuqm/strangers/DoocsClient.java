package com.xuqm.strangers;

import com.xuqm.emulator.TencentEmulator;
import io.github.doocs.im.ImClient;

/** The client of doocs, which speaks https only, pointed at an emulator. */
final class DoocsClient extends ImClient {

    DoocsClient(TencentEmulator tencent) {
        super(tencent.appId(), tencent.administrator(), tencent.secretKey(), "127.0.0.1:" + tencent.port());
    }

    private static String plain(String url) {
        return url.replaceFirst("^https:", "http:");
    }

    @Override
    public String getUrl(String service, String command) {
        return plain(super.getUrl(service, command));
    }

    @Override
    public String getUrl(String service, String command, long random) {
        return plain(super.getUrl(service, command, random));
    }
}
