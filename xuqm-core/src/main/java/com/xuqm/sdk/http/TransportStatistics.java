package com.xuqm.sdk.http;

/**
 * How busy a transport is, as far as it knows. The figures are of about the same moment.
 *
 * @param inUse connections that carry an exchange, those being made included; over HTTP/2 the exchanges that share them
 * @param idle connections that are kept for later, -1 if the transport does not know
 * @param waiting exchanges that wait for a connection because there are as many as the options allow
 */
public record TransportStatistics(int inUse, int idle, int waiting) {}
