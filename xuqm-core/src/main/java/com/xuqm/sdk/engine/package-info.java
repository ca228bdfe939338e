/**
 * What a product is made of on the SDK's call engine. It is for the SDK's own modules: applications use a product's client
 * and never this package, which may change with any version.
 */
@NullMarked
package com.xuqm.sdk.engine;

import org.jspecify.annotations.NullMarked;
