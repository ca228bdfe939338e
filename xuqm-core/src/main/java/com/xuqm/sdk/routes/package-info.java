/**
 * The service's internal routes, by which its own parts talk to each other. Not for ordinary clients: they need the
 * {@code X-Internal-Token}, and the vendor may change them at any time.
 */
@NullMarked
package com.xuqm.sdk.routes;

import org.jspecify.annotations.NullMarked;
