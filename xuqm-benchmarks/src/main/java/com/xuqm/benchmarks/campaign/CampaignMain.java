package com.xuqm.benchmarks.campaign;

import com.xuqm.benchmarks.load.Loops;
import com.xuqm.benchmarks.load.Meter;
import com.xuqm.benchmarks.result.Reading;
import com.xuqm.benchmarks.run.TurnTaker;
import com.xuqm.benchmarks.sample.Samples;
import com.xuqm.benchmarks.sample.Wires;
import java.io.IOException;
import java.util.List;

/** A sender of campaigns, against a backend in another JVM. */
public final class CampaignMain {

    private static final int RECIPIENTS = 1_000_000;

    private CampaignMain() {}

    /**
     * Takes turns.
     *
     * @param args the sender, and the backend's URL
     * @throws Exception if a campaign fails
     */
    public static void main(String[] args) throws Exception {
        Loops.useNoEpoll();
        List<String> recipients = Samples.users(0, RECIPIENTS);
        CampaignSender sender = create(args[0], args[1], recipients);
        TurnTaker.serve(() -> timed(sender, recipients), TurnTaker.MOST_WARM_UPS, () -> watched(sender, recipients));
    }

    private static CampaignSender create(String name, String baseUrl, List<String> recipients) throws IOException {
        return switch (name) {
            case "sdk-netty" -> new SdkCampaign(baseUrl, false);
            case "sdk-netty-journal" -> new SdkCampaign(baseUrl, true);
            case "raw-netty" -> new RawCampaign(baseUrl);
            case "ready-bodies" -> new ReadyBodies(baseUrl, recipients);
            default -> throw new IllegalArgumentException("there is no sender " + name);
        };
    }

    /** One campaign against the clock. */
    private static Reading timed(CampaignSender sender, List<String> recipients) throws Exception {
        Meter meter = Meter.start();
        sender.send(recipients);
        return meter.read(RECIPIENTS / Wires.BATCH);
    }

    /** One more, that looks at the heap, which takes its time. */
    private static Reading watched(CampaignSender sender, List<String> recipients) throws Exception {
        Reading reading = timed(sender, recipients);
        HeapWatch watch = new HeapWatch(recipients);
        sender.send(watch);
        return reading.withHeapGrowth(watch.growth());
    }
}
