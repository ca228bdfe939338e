/** Updates: versions of native apps, and React Native bundles that are replaced while an app is installed. */
@NullMarked
package com.xuqm.sdk.update;

import org.jspecify.annotations.NullMarked;
