/** Receiving callbacks: checking them, and calling the handlers of what happened and the deciders of what is about to. */
@NullMarked
@SdkModels
package com.xuqm.tencent.callback;

import com.xuqm.sdk.json.SdkModels;
import org.jspecify.annotations.NullMarked;
