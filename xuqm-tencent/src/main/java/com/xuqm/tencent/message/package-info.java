/** Messages between two users, and what messages consist of. */
@NullMarked
@SdkModels
package com.xuqm.tencent.message;

import com.xuqm.sdk.json.SdkModels;
import org.jspecify.annotations.NullMarked;
