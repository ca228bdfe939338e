/** Users: registration, profiles, settings, push, devices and pinned conversations. */
@NullMarked
@SdkModels
package com.xuqm.maxim.user;

import com.xuqm.sdk.json.SdkModels;
import org.jspecify.annotations.NullMarked;
