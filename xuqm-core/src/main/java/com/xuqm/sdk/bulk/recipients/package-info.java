/** Whom a campaign is for: {@link com.xuqm.sdk.bulk.recipients.Recipients} from memory, files, streams and publishers. */
@NullMarked
package com.xuqm.sdk.bulk.recipients;

import org.jspecify.annotations.NullMarked;
