/** Campaigns: messages, imports and pushes to very many, with what became of each. */
@NullMarked
package com.xuqm.tencent.campaign;

import org.jspecify.annotations.NullMarked;
