/** Groups, their members, messages, topics, attributes, counters. */
@NullMarked
@SdkModels
package com.xuqm.tencent.group;

import com.xuqm.sdk.json.SdkModels;
import org.jspecify.annotations.NullMarked;
