/** The platform behind the apps: tenants, their apps and sub-accounts, and the platform's operators. */
@NullMarked
package com.xuqm.sdk.tenant;

import org.jspecify.annotations.NullMarked;
