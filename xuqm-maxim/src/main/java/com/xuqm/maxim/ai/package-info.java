/** Agents that answer at once. */
@NullMarked
@SdkModels
package com.xuqm.maxim.ai;

import com.xuqm.sdk.json.SdkModels;
import org.jspecify.annotations.NullMarked;
