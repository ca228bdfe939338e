package com.xuqm.emulator.internal.maxim;

import com.xuqm.emulator.internal.http.Refusal;

/** The codes of refusals, which all have HTTP status 200. */
final class Codes {

    static final int USER_NOT_FOUND = 10000;
    static final int BAD_PARAMETER = 10002;
    static final int TOKEN_MISSING = 10003;
    static final int USER_EXISTS = 10004;
    static final int ALREADY_FRIENDS = 10005;
    static final int USER_BLOCKED = 10006;
    static final int FRIEND_REQUEST_GONE = 10007;
    static final int TOKEN_INVALID = 10008;
    static final int NO_PERMISSION = 10010;
    static final int FRIEND_REQUEST_REFUSED = 10012;
    static final int TOO_MANY_PUSH_TARGETS = 12005;
    static final int GROUP_NOT_FOUND = 20001;
    static final int NOT_A_MEMBER = 20002;
    static final int BAD_PUSH_MODE = 20003;
    static final int OWNER_CANNOT_LEAVE = 20004;
    static final int NEW_OWNER_NOT_A_MEMBER = 20005;
    static final int GROUP_FULL = 20010;
    static final int ADMINISTRATOR_RIGHT_NEEDED = 20012;
    static final int OWNER_RIGHT_NEEDED = 20013;
    static final int JOIN_REQUEST_GONE = 20014;
    static final int INVITATION_GONE = 20015;
    static final int ALREADY_A_MEMBER = 20017;
    static final int BLOCKED_BY_GROUP = 20018;
    static final int ANNOUNCEMENT_NOT_FOUND = 20020;
    static final int GROUP_FILE_NOT_FOUND = 20022;
    static final int QR_CODE_BAD = 20024;
    static final int QR_CODE_EXPIRED = 20025;
    static final int APP_NOT_FOUND = 40000;

    private static final int OK = 200;

    private Codes() {}

    static Refusal refusal(int code, String words) {
        return new Refusal(OK, code, words);
    }

    static Refusal bad(String words) {
        return refusal(BAD_PARAMETER, words);
    }
}
