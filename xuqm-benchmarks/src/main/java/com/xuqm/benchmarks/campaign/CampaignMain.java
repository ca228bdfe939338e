package com.xuqm.benchmarks.campaign;

import com.xuqm.benchmarks.load.Meter;
import com.xuqm.benchmarks.load.Turns;
import com.xuqm.benchmarks.result.Reading;
import com.xuqm.benchmarks.sample.Samples;
import com.xuqm.benchmarks.sample.Wires;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Lets senders take turns with a campaign each, in one JVM, against a backend in another. */
public final class CampaignMain {

    private static final int RECIPIENTS = 1_000_000;
    private static final int WARM_UPS = 2;

    private CampaignMain() {}

    /**
     * Measures.
     *
     * @param args the file for the results, the backend's URL, how many rounds, and the senders
     * @throws Exception if anybody is not reached
     */
    public static void main(String[] args) throws Exception {
        Path results = Path.of(args[0]);
        String baseUrl = args[1];
        int rounds = Integer.parseInt(args[2]);
        List<String> recipients = Samples.users(0, RECIPIENTS);

        Map<String, Turns.Turn> turns = new LinkedHashMap<>();
        for (String name : Arrays.asList(args).subList(3, args.length)) {
            CampaignSender sender = create(name, baseUrl, recipients);
            turns.put(name, () -> campaign(sender, recipients));
        }
        for (int i = 0; i < WARM_UPS; i++) {
            Turns.warmUp(turns.values());
        }
        Turns.pinned(turns.values());
        Turns.take(results, rounds, turns);
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

    /** One campaign against the clock, and one that looks at the heap, which takes its time. */
    private static Reading campaign(CampaignSender sender, List<String> recipients) throws Exception {
        Meter meter = Meter.start();
        sender.send(recipients);
        Reading reading = meter.read(RECIPIENTS / Wires.BATCH);
        HeapWatch watch = new HeapWatch(recipients);
        sender.send(watch);
        return reading.withHeapGrowth(watch.growth());
    }
}
