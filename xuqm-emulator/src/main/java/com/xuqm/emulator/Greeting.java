package com.xuqm.emulator;

import java.io.PrintWriter;
import java.time.Duration;

/** What the program says when it has started. */
final class Greeting {

    private Greeting() {}

    static void print(XuqmEmulator emulator, PrintWriter out) {
        String token = emulator.issueToken(emulator.adminUser());
        String sig = emulator.issueUserSig("user_001", Duration.ofDays(1));
        out.println("Xuqm emulator listens on " + emulator.baseUrl() + " (Ctrl-C stops it)");
        out.println();
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
}
