package com.xuqm.benchmarks.campaign;

import com.xuqm.benchmarks.load.Recording;
import com.xuqm.sdk.http.HttpRequest;
import java.util.List;

/** Posts bodies that were made before, and reads no answer: what no campaign can be faster than. */
final class ReadyBodies implements CampaignSender {

    private final List<HttpRequest> requests;
    private final Poster poster;

    ReadyBodies(String baseUrl, Iterable<String> recipients) {
        this.requests = Recording.of(
                baseUrl, client -> SdkCampaign.sender(client).build().send(recipients));
        this.poster = new Poster(requests.get(0));
    }

    @Override
    public void send(Iterable<String> recipients) throws InterruptedException {
        recipients.forEach(recipient -> {}); // they are in the bodies; but the heap is looked at as they are read
        for (HttpRequest request : requests) {
            poster.post(request, answer -> {});
        }
        poster.finish();
    }

    @Override
    public void close() {
        poster.close();
    }
}
