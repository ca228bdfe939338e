package com.xuqm.sdk.engine;

import com.xuqm.sdk.http.HttpHeaders;

/**
 * What is known of a file that was received.
 *
 * @param status 200 if all of it came, 206 if it was continued
 * @param headers the header fields of the answer
 * @param bytes how many bytes came with this answer
 */
public record ReceivedFile(int status, HttpHeaders headers, long bytes) {}
