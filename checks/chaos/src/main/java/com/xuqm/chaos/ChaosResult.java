package com.xuqm.chaos;

/**
 * What the SDK reported, held against what the backend did.
 *
 * @param recipients how many there are
 * @param accepted how many the SDK reported as accepted
 * @param rejected how many it reported as rejected
 * @param unknown how many it reported as unknown
 * @param notTried how many it reported as not tried
 * @param duplicates how many recipients the backend delivered to more than once
 * @param lost how many are reported as accepted without a delivery
 * @param wrong how many are reported as rejected or not tried, but got a delivery, or are reported as nothing at all
 * @param kills how often the sending process was killed
 * @param transport by which transport it sent
 */
public record ChaosResult(
        int recipients,
        int accepted,
        int rejected,
        int unknown,
        int notTried,
        int duplicates,
        int lost,
        int wrong,
        int kills,
        String transport) {

    /** Compares, recipient by recipient, the first letters of the outcomes with the numbers of deliveries. */
    static ChaosResult compare(byte[] outcomes, byte[] deliveries, int kills, String transport) {
        int[] reported = new int[128];
        int duplicates = 0;
        int lost = 0;
        int wrong = 0;
        for (int i = 0; i < outcomes.length; i++) {
            char outcome = (char) outcomes[i];
            reported[outcome]++;
            if (deliveries[i] > 1) {
                duplicates++;
            }
            if (outcome == 'A' && deliveries[i] == 0) {
                lost++;
            } else if (outcome == 0 || (deliveries[i] > 0 && (outcome == 'R' || outcome == 'N'))) {
                wrong++;
            }
        }
        return new ChaosResult(
                outcomes.length,
                reported['A'],
                reported['R'],
                reported['U'],
                reported['N'],
                duplicates,
                lost,
                wrong,
                kills,
                transport);
    }

    /** Tells whether nothing was lost, doubled or misreported. */
    public boolean isSound() {
        return duplicates == 0 && lost == 0 && wrong == 0;
    }

    /** Gives the line that a run ends with. */
    @Override
    public String toString() {
        return "chaos: recipients=" + recipients + " accepted=" + accepted + " rejected=" + rejected + " unknown="
                + unknown
                + " not_tried=" + notTried + " duplicates=" + duplicates + " lost=" + lost
                + (wrong == 0 ? "" : " wrong=" + wrong) + " kills=" + kills + " transport=" + transport;
    }
}
