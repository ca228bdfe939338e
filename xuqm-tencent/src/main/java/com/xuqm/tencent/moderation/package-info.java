/** Mutes, content moderation, keywords. */
@NullMarked
@SdkModels
package com.xuqm.tencent.moderation;

import com.xuqm.sdk.json.SdkModels;
import org.jspecify.annotations.NullMarked;
