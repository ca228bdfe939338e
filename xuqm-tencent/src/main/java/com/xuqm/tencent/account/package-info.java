/** Accounts and their profiles. */
@NullMarked
@SdkModels
package com.xuqm.tencent.account;

import com.xuqm.sdk.json.SdkModels;
import org.jspecify.annotations.NullMarked;
