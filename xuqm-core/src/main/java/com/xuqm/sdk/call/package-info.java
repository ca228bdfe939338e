/**
 * What a call is: its description ({@link com.xuqm.sdk.call.Operation}), its settings, its pages, and how it is carried out.
 */
@NullMarked
@SdkModels
package com.xuqm.sdk.call;

import com.xuqm.sdk.json.SdkModels;
import org.jspecify.annotations.NullMarked;
