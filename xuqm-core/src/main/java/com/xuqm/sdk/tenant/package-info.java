/** The platform behind the apps: tenants, their apps and sub-accounts, and the platform's operators. */
@NullMarked
@SdkModels
package com.xuqm.sdk.tenant;

import com.xuqm.sdk.json.SdkModels;
import org.jspecify.annotations.NullMarked;
