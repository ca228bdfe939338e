/** Conversations: pinning, muting, reading, hiding, sorting into groupings, drafts. */
@NullMarked
@SdkModels
package com.xuqm.sdk.conversation;

import com.xuqm.sdk.json.SdkModels;
import org.jspecify.annotations.NullMarked;
