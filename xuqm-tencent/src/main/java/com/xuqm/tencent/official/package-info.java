/** Official accounts and subscribers. */
@NullMarked
@SdkModels
package com.xuqm.tencent.official;

import com.xuqm.sdk.json.SdkModels;
import org.jspecify.annotations.NullMarked;
