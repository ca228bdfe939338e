/** Friends, the requests to become friends, and the blacklist. */
@NullMarked
@SdkModels
package com.xuqm.sdk.friend;

import com.xuqm.sdk.json.SdkModels;
import org.jspecify.annotations.NullMarked;
