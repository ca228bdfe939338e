package com.xuqm.benchmarks.campaign;

import com.xuqm.benchmarks.load.BackendProcess;
import com.xuqm.benchmarks.load.Turns;
import com.xuqm.benchmarks.result.Readings;
import com.xuqm.benchmarks.run.Effort;
import com.xuqm.benchmarks.run.Harness;
import java.util.ArrayList;
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
        try (BackendProcess backend = BackendProcess.start(true)) {
            List<String> arguments = new ArrayList<>(
                    List.of(backend.baseUrl(), String.valueOf(Math.max(LEAST_ROUNDS, effort.rounds()))));
            variants.forEach(variant -> arguments.add(variant.substring(PREFIX.length())));
            return Turns.in(CampaignMain.class, arguments).named(PREFIX::concat);
        }
    }
}
