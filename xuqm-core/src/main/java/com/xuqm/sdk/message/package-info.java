/** Messages: sending, revoking, editing, history, search, and the fourteen kinds of content. */
@NullMarked
@SdkModels
package com.xuqm.sdk.message;

import com.xuqm.sdk.json.SdkModels;
import org.jspecify.annotations.NullMarked;
