/** Search. */
@NullMarked
@SdkModels
package com.xuqm.tencent.search;

import com.xuqm.sdk.json.SdkModels;
import org.jspecify.annotations.NullMarked;
