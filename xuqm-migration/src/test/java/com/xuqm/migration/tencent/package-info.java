@NullMarked
package com.xuqm.migration.tencent;

import org.jspecify.annotations.NullMarked;
