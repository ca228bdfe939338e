/** Maxim's push, and the certificates of the channels that it uses. */
@NullMarked
@SdkModels
package com.xuqm.maxim.push;

import com.xuqm.sdk.json.SdkModels;
import org.jspecify.annotations.NullMarked;
