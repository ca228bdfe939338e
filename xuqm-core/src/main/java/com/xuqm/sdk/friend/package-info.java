/** Friends, the requests to become friends, and the blacklist. */
@NullMarked
package com.xuqm.sdk.friend;

import org.jspecify.annotations.NullMarked;
