package com.xuqm.benchmarks.load;

import com.xuqm.benchmarks.sample.Samples;
import io.github.doocs.im.ImClient;
import io.github.doocs.im.model.message.TIMTextMsgElement;
import io.github.doocs.im.model.request.SendMsgRequest;
import io.github.doocs.im.model.response.SendMsgResult;
import java.util.List;

/** The community's SDK for Tencent's service, which does the same job in the same shape. */
final class DoocsContender implements Contender {

    private final ImClient client;

    DoocsContender(String authority) {
        client = new PlainClient(authority);
    }

    @Override
    public void call() throws Exception {
        SendMsgResult result = client.message.sendMsg(SendMsgRequest.builder()
                .toAccount(Samples.USER)
                .msgRandom(1L)
                .msgBody(List.of(new TIMTextMsgElement(Samples.TEXT)))
                .build());
        if (!"OK".equals(result.getActionStatus())) {
            throw new IllegalStateException("the server answered " + result.getActionStatus());
        }
    }

    @Override
    public void close() {
        // has no end of its own; the process ends soon
    }

    /** It knows https alone; the benchmark compares without TLS. */
    private static final class PlainClient extends ImClient {

        PlainClient(String authority) {
            super(Samples.SDK_APP_ID, "administrator", Samples.APP_SECRET, authority);
        }

        /** The form without a number calls this one. */
        @Override
        public String getUrl(String service, String command, long random) {
            return "http" + super.getUrl(service, command, random).substring("https".length());
        }
    }
}
