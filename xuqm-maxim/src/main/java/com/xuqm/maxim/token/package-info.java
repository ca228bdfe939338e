/** Tokens of users. */
@NullMarked
@SdkModels
package com.xuqm.maxim.token;

import com.xuqm.sdk.json.SdkModels;
import org.jspecify.annotations.NullMarked;
