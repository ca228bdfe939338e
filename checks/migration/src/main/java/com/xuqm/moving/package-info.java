@NullMarked
package com.xuqm.moving;

import org.jspecify.annotations.NullMarked;
