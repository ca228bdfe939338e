/**
 * The contract of JSON bindings. A binding's tests extend {@link com.xuqm.tck.json.JsonBindingContract} and
 * {@link com.xuqm.tck.json.JsonBindingProviderContract}; {@link com.xuqm.tck.json.JsonBindingDifferential} compares two bindings on
 * documents made up at random.
 */
@NullMarked
package com.xuqm.tck.json;

import org.jspecify.annotations.NullMarked;
