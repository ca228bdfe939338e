package com.xuqm.sdk.internal.engine;

import com.xuqm.sdk.call.RetryClass;
import com.xuqm.sdk.call.RetryPolicy;
import com.xuqm.sdk.internal.limit.RetryBudget;
import java.util.function.DoubleSupplier;

/**
 * What holds for a call, whatever it sends. Calls without options of their own share it.
 *
 * @param retry how often and after what wait it is repeated
 * @param retryClass whether it may be repeated once it may have been sent
 * @param isRateLimited whether requests have to queue for the client's rate limit
 * @param callTimeoutNanos how long the whole call may take
 * @param attemptTimeoutNanos how long one attempt may take
 * @param budget the client's budget of repetitions
 * @param random draws from 0 inclusive to 1 exclusive
 */
record CallRules(
        RetryPolicy retry,
        RetryClass retryClass,
        boolean isRateLimited,
        long callTimeoutNanos,
        long attemptTimeoutNanos,
        RetryBudget budget,
        DoubleSupplier random) {}
