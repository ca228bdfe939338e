/** Pushes. */
@NullMarked
@SdkModels
package com.xuqm.tencent.push;

import com.xuqm.sdk.json.SdkModels;
import org.jspecify.annotations.NullMarked;
