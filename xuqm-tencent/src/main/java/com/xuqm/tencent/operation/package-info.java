/** Figures, archives, files. */
@NullMarked
@SdkModels
package com.xuqm.tencent.operation;

import com.xuqm.sdk.json.SdkModels;
import org.jspecify.annotations.NullMarked;
