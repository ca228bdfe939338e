/** Robots. */
@NullMarked
@SdkModels
package com.xuqm.tencent.robot;

import com.xuqm.sdk.json.SdkModels;
import org.jspecify.annotations.NullMarked;
