package com.xuqm.tencent.operation;

import com.xuqm.sdk.call.Call;
import com.xuqm.sdk.call.Done;
import com.xuqm.sdk.engine.Calls;
import com.xuqm.sdk.engine.RequestSpec;
import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.internal.request.InnerAccess;
import com.xuqm.tencent.batch.BatchOutcome;
import com.xuqm.tencent.batch.ItemFailure;
import com.xuqm.tencent.internal.Wire;
import java.util.Collection;

/** Files that were sent in chats. */
public final class Media {

    static {
        InnerAccess.grant(Media.class, Media::new);
    }

    private final Calls calls;

    Media(Calls calls) {
        this.calls = calls;
    }

    /**
     * Signs addresses of files of chats: {@code POST /v4/im_cos_msg/get_cos_sig}.
     *
     * <p>Signs URLs of uploaded chat files (RawURLs[] -&gt; PreSigURLs[]). The service's documents have it.
     *
     * @param urls the URLs of the files
     * @return the call; its result tells the failed ones apart
     */
    public Call<BatchOutcome<SignedUrl>> sign(Collection<RawUrl> urls) {
        return calls.call(
                RequestSpec.of(MediaOperations.SIGN).json(Wire.members("RawURLs", Checks.elements("urls", urls))),
                SignedUrlList.class,
                (SignedUrlList answer) -> BatchOutcome.of(
                        MediaOperations.SIGN,
                        answer.urls(),
                        item -> ItemFailure.ofCode(
                                String.valueOf(item.resourceId()), item.code(), item.description())));
    }

    /**
     * Blocks a file of a chat: {@code POST /v4/im_cos_msg/forbid_illegal_object}.
     *
     * <p>RawURL: blocks a stored chat file. The service's documents have it.
     *
     * @param rawUrl the URL of the file
     * @return the call
     */
    public Call<Done> forbid(String rawUrl) {
        return calls.callForNothing(
                RequestSpec.of(MediaOperations.FORBID).json(Wire.members("RawURL", Checks.text("rawUrl", rawUrl))));
    }

    /**
     * Unblocks a file of a chat: {@code POST /v4/im_cos_msg/allow_banned_object}.
     *
     * <p>RawURL: lifts that block. The service's documents have it.
     *
     * @param rawUrl the URL of the file
     * @return the call
     */
    public Call<Done> allow(String rawUrl) {
        return calls.callForNothing(
                RequestSpec.of(MediaOperations.ALLOW).json(Wire.members("RawURL", Checks.text("rawUrl", rawUrl))));
    }
}
