/** Push notifications: registering devices and sending to them. */
@NullMarked
@SdkModels
package com.xuqm.sdk.push;

import com.xuqm.sdk.json.SdkModels;
import org.jspecify.annotations.NullMarked;
