/** Updates: versions of native apps, and React Native bundles that are replaced while an app is installed. */
@NullMarked
@SdkModels
package com.xuqm.sdk.update;

import com.xuqm.sdk.json.SdkModels;
import org.jspecify.annotations.NullMarked;
