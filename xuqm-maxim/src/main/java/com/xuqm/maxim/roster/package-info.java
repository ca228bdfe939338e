/** Friends, requests to become friends, and whom a user blocks. */
@NullMarked
@SdkModels
package com.xuqm.maxim.roster;

import com.xuqm.sdk.json.SdkModels;
import org.jspecify.annotations.NullMarked;
