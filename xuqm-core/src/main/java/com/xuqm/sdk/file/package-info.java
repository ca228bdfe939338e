/** Files: uploading and downloading what messages refer to, streamed in both directions. */
@NullMarked
package com.xuqm.sdk.file;

import org.jspecify.annotations.NullMarked;
