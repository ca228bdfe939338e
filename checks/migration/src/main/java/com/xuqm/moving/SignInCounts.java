package com.xuqm.moving;

/**
 * What signing in at the target has taken.
 *
 * @param made how many users have signed in
 * @param reused how often a token was at hand
 * @param peak how many signed in at once, at the most
 */
record SignInCounts(long made, long reused, int peak) {

    static final SignInCounts NONE = new SignInCounts(0, 0, 0);

    static SignInCounts parse(String made, String reused, String peak) {
        return new SignInCounts(Long.parseLong(made), Long.parseLong(reused), Integer.parseInt(peak));
    }

    /** With those of another process, which came after this one. */
    SignInCounts plus(SignInCounts other) {
        return new SignInCounts(made + other.made, reused + other.reused, Math.max(peak, other.peak));
    }

    @Override
    public String toString() {
        return "signIns=" + made + " reused=" + reused + " atOnce=" + peak;
    }
}
