/** Groups, their members, and requests to join them. */
@NullMarked
@SdkModels
package com.xuqm.sdk.group;

import com.xuqm.sdk.json.SdkModels;
import org.jspecify.annotations.NullMarked;
