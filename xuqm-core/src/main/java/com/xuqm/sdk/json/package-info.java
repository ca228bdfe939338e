/**
 * The JSON SPI: what a module must do to turn the SDK's models into JSON and back with a library of the user's choice.
 *
 * <p>Models are records whose components are named as on the wire; a name that is none in Java stands in an annotation,
 * {@link com.xuqm.sdk.json.WireName}. Bindings must behave alike
 * to the last detail that {@link com.xuqm.sdk.json.JsonBinding} lists; the module {@code xuqm-tck} holds the suite that
 * checks it.
 */
@NullMarked
@SdkModels
package com.xuqm.sdk.json;

import org.jspecify.annotations.NullMarked;
