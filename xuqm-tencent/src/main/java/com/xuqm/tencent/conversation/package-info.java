/** Conversations and their groups. */
@NullMarked
@SdkModels
package com.xuqm.tencent.conversation;

import com.xuqm.sdk.json.SdkModels;
import org.jspecify.annotations.NullMarked;
