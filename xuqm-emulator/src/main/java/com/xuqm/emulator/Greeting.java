package com.xuqm.emulator;

import com.xuqm.emulator.disguise.Disguise;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Properties;

/** What the program says when it has started. */
final class Greeting {

    private Greeting() {}

    static void print(XuqmEmulator emulator, String disguise, PrintWriter out) {
        String token = emulator.issueToken(emulator.adminUser());
        String sig = emulator.issueUserSig("user_001", Duration.ofDays(1));
        out.println("Xuqm emulator listens on " + emulator.baseUrl() + " (Ctrl-C stops it)");
        out.println();
        if (!emulator.disguise().options().isEmpty()) {
            printDisguise(emulator.disguise(), disguise, out);
        }
        out.println("  console      " + emulator.consoleUrl() + "   (for your browser)");
        out.println("  health       " + emulator.baseUrl() + "/health");
        out.println("  app key      " + emulator.appKey());
        out.println("  app secret   " + emulator.appSecret() + "   (public: for tests only)");
        out.println("  admin user   " + emulator.adminUser());
        out.println("  users        user_001 to user_005, group group_1; demo_alice, group group_001");
        out.println("  tenant       " + emulator.tenantEmail() + "   password " + emulator.tenantPassword());
        out.println("  operator     " + emulator.opsUser() + "   password " + emulator.opsPassword());
        out.println("  X-Internal-Token     " + emulator.internalToken());
        out.println("  <demo_jwt> of demo_alice, for POST /api/demo/auth/refresh-im:");
        out.println("    " + emulator.issueDemoToken("demo_alice"));
        out.println();
        out.println("Send a message as " + emulator.adminUser() + ":");
        out.println();
        out.println(
                "curl -X POST '" + emulator.baseUrl() + "/api/im/messages/send?appKey=" + emulator.appKey() + "' \\");
        out.println("  -H 'Authorization: Bearer " + token + "' \\");
        out.println("  -H 'Content-Type: application/json' \\");
        out.println(
                "  -d '{\"toId\":\"user_002\",\"chatType\":\"SINGLE\",\"msgType\":\"TEXT\",\"content\":\"Hello\"}'");
        out.println();
        out.println("Sign user_001 in:");
        out.println();
        out.println("curl -X POST '" + emulator.baseUrl() + "/api/im/auth/login?appKey=" + emulator.appKey()
                + "&userId=user_001&userSig=" + sig + "'");
        out.flush();
    }

    static void print(TencentEmulator tencent, PrintWriter out) {
        String query = "sdkappid=" + tencent.appId() + "&identifier=" + tencent.administrator() + "&usersig="
                + tencent.issueUserSig(tencent.administrator(), Duration.ofDays(1)) + "&random=1&contenttype=json";
        out.println();
        out.println("Tencent Cloud IM listens on " + tencent.baseUrl());
        out.println();
        out.println("  sdkappid     " + tencent.appId());
        out.println("  key          " + tencent.secretKey() + "   (public: for tests only)");
        out.println("  identifier   " + tencent.administrator());
        out.println("  users        user_001 to user_005");
        out.println();
        out.println("curl -X POST '" + tencent.baseUrl() + "/v4/openim/sendmsg?" + query + "' \\");
        out.println("  -d '{\"To_Account\":\"user_002\",\"MsgRandom\":1,\"MsgBody\":[{\"MsgType\":\"TIMTextElem\","
                + "\"MsgContent\":{\"Text\":\"Hello\"}}]}'");
        out.flush();
    }

    private static void printDisguise(Disguise disguise, String asked, PrintWriter out) {
        out.println("  disguise     " + disguise + (asked.equals(disguise.toString()) ? "" : "   (of " + asked + ")"));
        out.println("  The examples below are for an emulator without one. The SDK's wire options that fit:");
        Properties properties = new Properties();
        properties.putAll(disguise.correction());
        StringWriter text = new StringWriter();
        try {
            properties.store(text, null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        text.toString()
                .lines()
                .filter(line -> !line.startsWith("#"))
                .sorted()
                .forEach(line -> out.println("    " + line));
        out.println();
    }
}
