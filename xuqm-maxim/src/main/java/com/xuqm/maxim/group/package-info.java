/** Groups: themselves, their settings, members, requests to join, announcements and shared files. */
@NullMarked
@SdkModels
package com.xuqm.maxim.group;

import com.xuqm.sdk.json.SdkModels;
import org.jspecify.annotations.NullMarked;
