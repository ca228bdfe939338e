/** Where files go and come from. */
@NullMarked
@SdkModels
package com.xuqm.maxim.file;

import com.xuqm.sdk.json.SdkModels;
import org.jspecify.annotations.NullMarked;
