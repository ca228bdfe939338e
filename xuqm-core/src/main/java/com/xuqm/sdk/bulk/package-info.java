/**
 * Campaigns: one thing for very many recipients, with an account of what became of each of them.
 *
 * <p>Start with {@link com.xuqm.sdk.bulk.Bulk}, which {@code xuqm.bulk()} returns.
 */
@NullMarked
package com.xuqm.sdk.bulk;

import org.jspecify.annotations.NullMarked;
