package com.xuqm.cli.probe;

import java.util.ArrayList;
import java.util.List;

/** What a probe asks, for whoever wants to know before. A test holds it against what is sent. */
public final class ProbePlan {

    /** The most requests that only read. */
    static final int MOST_READS = 40;

    /** The most requests more with those that write. */
    static final int MOST_WRITES = 20;

    private static final List<String> READS = List.of(
            "GET  /api/im/accounts/(nobody)                    without a token: how does a refusal look?",
            "GET  /api/im/accounts/search                      without a token, up to 4 times: how is the app named?",
            "POST /api/im/auth/login                           up to 12 times: how is a login signed? A token is made",
            "GET  /api/im/accounts/(you)                       up to 6 times: where does the token go? The envelope",
            "GET  /api/im/accounts/(you)/exists                how are truth values written?",
            "GET  /api/im/messages/offline/count               how are numbers written?",
            "POST /api/im/admin/users/(you)/usersig            up to twice: which format have UserSigs? One is made",
            "POST /api/im/auth/login                           with a UserSig of ours: is it taken?",
            "GET  /api/im/admin/users                          up to 8 times, one account each: pages",
            "GET  /api/im/blacklist                            your own: how is a list written?");

    private static final List<String> WRITES = List.of(
            "POST /api/im/admin/webhooks                       a webhook that leads to this machine",
            "POST /api/im/accounts/import                      an account xuqm-probe-… that nobody uses",
            "GET  /api/im/accounts/xuqm-probe-…                what is left out?",
            "POST /api/im/messages/send                        a message to it; a webhook should come",
            "POST /api/im/blacklist                            it is blocked, looked up, and no longer blocked",
            "DELETE /api/im/blacklist                          what is said where there is nothing to say?",
            "POST /api/im/admin/messages/batch-send            up to 4 times, to users who are not there: how many?",
            "POST /api/im/accounts/import/batch                up to 4 times, the same account: how many?",
            "POST /api/im/messages/…/revoke                    the message goes",
            "DELETE /api/im/admin/webhooks/…                   the webhook goes",
            "DELETE /api/im/accounts/xuqm-probe-…              the account goes");

    private ProbePlan() {}

    /**
     * Returns the plan.
     *
     * @param writes whether something is made
     */
    public static List<String> lines(boolean writes) {
        List<String> lines = new ArrayList<>();
        lines.add("These only read, but for a token and a UserSig, which end by themselves. At most " + MOST_READS
                + " requests:");
        lines.addAll(READS);
        if (writes) {
            lines.add("These make something, which is gone at the end, also after a failure or Ctrl-C. At most "
                    + MOST_WRITES + " requests:");
            lines.addAll(WRITES);
        } else {
            lines.add("With --probe-writes also what makes something, and lets it go again.");
        }
        return lines;
    }
}
