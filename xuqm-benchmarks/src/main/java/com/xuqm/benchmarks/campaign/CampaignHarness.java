package com.xuqm.benchmarks.campaign;

import com.xuqm.benchmarks.load.BackendProcess;
import com.xuqm.benchmarks.result.Readings;
import com.xuqm.benchmarks.run.Effort;
import com.xuqm.benchmarks.run.Harness;
import com.xuqm.benchmarks.run.Turns;
import java.util.List;

/** Measures campaigns. A variant is {@value #PREFIX} and the sender; an operation is one batch. */
public final class CampaignHarness implements Harness {

    /** How the variants of this harness begin. */
    public static final String PREFIX = "campaign.1m.";

    /** A round is less than a second. */
    private static final int LEAST_ROUNDS = 8;

    /** Creates the harness. */
    public CampaignHarness() {}

    @Override
    public Readings measure(List<String> variants, Effort effort) {
        List<String> senders = variants.stream()
                .map(variant -> variant.substring(PREFIX.length()))
                .toList();
        try (BackendProcess backend = BackendProcess.start(true)) {
            return Turns.take(
                            CampaignMain.class,
                            senders,
                            sender -> List.of(sender, backend.baseUrl()),
                            true,
                            Math.max(LEAST_ROUNDS, effort.rounds()))
                    .named(PREFIX::concat);
        }
    }
}
