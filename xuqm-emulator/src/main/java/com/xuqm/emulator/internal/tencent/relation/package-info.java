/** Friends, block lists, friend groups, and who follows whom. */
@NullMarked
package com.xuqm.emulator.internal.tencent.relation;

import org.jspecify.annotations.NullMarked;
