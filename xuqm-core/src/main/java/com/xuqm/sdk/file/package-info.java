/** Files: uploading and downloading what messages refer to, streamed in both directions. */
@NullMarked
@SdkModels
package com.xuqm.sdk.file;

import com.xuqm.sdk.json.SdkModels;
import org.jspecify.annotations.NullMarked;
