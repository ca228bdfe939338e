package com.xuqm.tencent.operation;

import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.json.WireName;
import java.util.List;

/**
 * What became of each, as the service answers it.
 *
 * @param urls the service's {@code PreSigURLs}, unmodifiable
 */
public record SignedUrlList(@WireName("PreSigURLs") List<SignedUrl> urls) {

    /** What the service leaves out is empty. */
    public SignedUrlList {
        urls = Checks.copy(urls);
    }
}
