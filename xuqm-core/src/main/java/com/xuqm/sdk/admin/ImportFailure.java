package com.xuqm.sdk.admin;

/**
 * One message that was not imported. (The shape is assumed.)
 *
 * @param index its place in the request, from 0
 * @param code why, as a status like those of HTTP
 * @param reason why, in words
 */
public record ImportFailure(int index, int code, String reason) {}
