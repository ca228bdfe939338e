/** Accounts: importing, reading, changing, searching and deleting the users of an app. */
@NullMarked
@SdkModels
package com.xuqm.sdk.account;

import com.xuqm.sdk.json.SdkModels;
import org.jspecify.annotations.NullMarked;
