/** Accounts: importing, reading, changing, searching and deleting the users of an app. */
@NullMarked
package com.xuqm.sdk.account;

import org.jspecify.annotations.NullMarked;
