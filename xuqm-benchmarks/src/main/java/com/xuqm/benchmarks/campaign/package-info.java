/** Campaigns to a million recipients: the bulk sender beside raw posting of the same bodies. */
@NullMarked
package com.xuqm.benchmarks.campaign;

import org.jspecify.annotations.NullMarked;
