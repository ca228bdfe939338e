/** The front door of Tencent Cloud IM. */
@NullMarked
@SdkModels
package com.xuqm.tencent;

import com.xuqm.sdk.json.SdkModels;
import org.jspecify.annotations.NullMarked;
