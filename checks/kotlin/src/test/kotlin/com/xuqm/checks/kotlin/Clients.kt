package com.xuqm.checks.kotlin

import com.xuqm.emulator.XuqmEmulator
import com.xuqm.sdk.XuqmClient
import com.xuqm.sdk.http.HttpTransport
import com.xuqm.sdk.http.TransportOptions
import com.xuqm.sdk.json.JsonBinding
import com.xuqm.transport.jdk.JdkHttpTransportProvider

/** A client of an emulator, as its administrator. */
fun XuqmEmulator.client(
    json: JsonBinding,
    transport: HttpTransport = JdkHttpTransportProvider().create(TransportOptions.defaults()),
): XuqmClient =
    XuqmClient.builder()
        .baseUrl(baseUrl())
        .appKey(appKey())
        .appSecret(appSecret())
        .adminUser(adminUser())
        .json(json)
        .transport(transport)
        .build()
