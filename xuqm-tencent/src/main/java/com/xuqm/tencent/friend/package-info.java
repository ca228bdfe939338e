/** Friends, blocked users, follows. */
@NullMarked
@SdkModels
package com.xuqm.tencent.friend;

import com.xuqm.sdk.json.SdkModels;
import org.jspecify.annotations.NullMarked;
