package com.xuqm.sdk.wire;

/**
 * Under which name the app's key goes into a query. The vendor's older documents call the parameter {@code appId}, the newer ones
 * {@code appKey}; that servers accept both at once is assumed.
 */
public enum AppParameter {
    /** Both names with the same value. The default. */
    BOTH,
    /** {@code appKey} alone. */
    APP_KEY,
    /** {@code appId} alone. */
    APP_ID
}
