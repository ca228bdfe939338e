package com.xuqm.chaos;

/** Who the recipients are: nearly all of them accounts, some nobody, and a few for whom the service refuses the whole batch. */
final class Population {

    static final String CAMPAIGN = "chaos";
    static final String POISON = "poison-";

    private static final String ACCOUNT = "u";
    private static final int NOBODY_EACH = 997;
    private static final int POISON_EACH = 9_973;

    private Population() {}

    static String id(int position) {
        if (position % POISON_EACH == 7) {
            return POISON + position;
        }
        return isAccount(position) ? ACCOUNT + position : "nobody-" + position;
    }

    static boolean isAccount(int position) {
        return position % POISON_EACH != 7 && position % NOBODY_EACH != 5;
    }

    /** Returns the position of anybody, as text. */
    static String place(String id) {
        return id.replaceAll("\\D", "");
    }

    /** Returns which position an account has. */
    static int position(String account) {
        return Integer.parseInt(account.substring(ACCOUNT.length()));
    }
}
