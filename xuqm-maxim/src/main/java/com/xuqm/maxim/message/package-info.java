/** Messages: sending, recalling, broadcasts, history and conversations. */
@NullMarked
@SdkModels
package com.xuqm.maxim.message;

import com.xuqm.sdk.json.SdkModels;
import org.jspecify.annotations.NullMarked;
