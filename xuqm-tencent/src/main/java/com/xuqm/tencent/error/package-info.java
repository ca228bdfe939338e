/** What the codes of the service mean. */
@NullMarked
package com.xuqm.tencent.error;

import org.jspecify.annotations.NullMarked;
