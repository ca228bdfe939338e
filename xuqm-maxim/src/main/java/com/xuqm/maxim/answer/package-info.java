/** What stands around the data of answers, for those who read answers of routes that the SDK has no method for. */
@NullMarked
@SdkModels
package com.xuqm.maxim.answer;

import com.xuqm.sdk.json.SdkModels;
import org.jspecify.annotations.NullMarked;
