package com.xuqm.tencent.error;

/** The codes that the server of the service is known to answer: code, advice, status, meaning. */
final class ErrorTable {

    static final String ROWS = """
            1001 NO 400 archive request bad
            1002 NO 400 archive parameter bad
            1003 BACK_OFF 504 archive system error
            1004 NO 404 archive not generated yet, or no messages in that hour
            1005 NO 404 archive file expired
            2001 BACK_OFF 504 keyword service internal error
            2002 NO 400 keyword operation not supported
            2003 NO 400 keyword parameter bad
            2004 NO 403 keyword operation not allowed
            2015 NO 403 keyword service not enabled
            2016 NO 400 too many keywords
            9001 NO 403 profile field not allowed (standard or Tag_Profile_Custom_ names only)
            9002 NO 400 remark over 96 bytes or not UTF-8
            9003 NO 400 friend request text over 120 bytes
            9004 NO 400 friend source lacks the AddSource_Type_ prefix
            9005 NO 400 friend group name empty or over 30 bytes
            9006 NO 400 count limit of relations exceeded
            10002 BACK_OFF 504 group service internal error
            10003 NO 400 no such group command
            10004 NO 400 bad parameter, see ErrorInfo
            10005 NO 400 too many accounts in one call: split
            10006 SLOW_DOWN 429 group command called too often
            10007 NO 403 not allowed for this role, group type or edition
            10009 NO 400 owner cannot leave this group type
            10010 TAKE_AS_DONE 404 group missing or dissolved
            10011 NO 400 body is not valid JSON
            10012 NO 400 acting user id bad
            10013 TAKE_AS_DONE 409 already a member
            10014 NO 400 group is full
            10015 NO 404 group id malformed or unknown
            10016 NO 403 rejected by your own before-callback
            10017 NO 403 sender is muted
            10018 ASK_FOR_LESS 413 answer over 1 MB: ask for fewer items
            10019 NO 404 user id unknown
            10021 NO 409 group id taken by somebody else
            10023 SLOW_DOWN 429 messages sent too fast
            10024 TAKE_AS_DONE 409 invitation or request already handled
            10025 TAKE_AS_DONE 409 group id taken by you already (retry of create succeeded earlier)
            10026 NO 403 command disabled for this app
            10030 NO 404 message to recall not found
            10031 NO 400 recall time is over
            10032 NO 400 message cannot be recalled
            10033 NO 400 group type has no recall
            10034 NO 400 message type cannot be deleted
            10035 NO 400 live group has no deletion
            10036 NO 403 too many live groups for the plan
            10037 NO 400 user is in too many groups
            10038 NO 403 member limit of the plan reached
            10041 NO 403 group recall switched off in the console
            10044 NO 400 group type has no stored history
            10045 NO 400 attribute name over 32 bytes
            10046 NO 400 attribute value over 4,000 bytes
            10047 NO 400 more than 16 attributes
            10048 NO 400 attribute values over 16,000 bytes together
            10049 SLOW_DOWN 429 attribute writes over 5 per second
            10050 TAKE_AS_DONE 404 attribute to delete not there
            10051 NO 400 delete range too large
            10052 TAKE_AS_DONE 404 nothing to delete
            10053 NO 400 more than 30 mentioned users
            10054 ASK_FOR_LESS 413 too many members: use paging
            10056 READ_AGAIN 409 attribute changed meanwhile: read and retry
            10058 NO 403 trial limit of 100 groups
            10059 NO 403 needs the top edition
            10060 NO 400 group too big for read receipts
            10061 NO 400 online-only message has no receipts
            10062 NO 404 no such receipt
            10063 NO 400 more than 20 counters
            11000 NO 403 Community not enabled
            20001 NO 400 bad message request
            20002 NO 401 UserSig or session invalid
            20003 NO 404 sender or receiver unknown
            20004 BACK_OFF 504 internal network trouble
            20005 BACK_OFF 504 internal error
            20006 NO 403 blocked by your before-callback
            20007 NO 403 receiver has blocked the sender
            20008 NO 400 sender and receiver belong to different apps
            20009 NO 403 not friends (check is on)
            20010 NO 403 sender not in receiver's list
            20011 NO 403 receiver not in sender's list
            20012 NO 403 sender globally muted
            20016 NO 400 recall time is over
            20018 BACK_OFF 504 internal error while deleting history
            20022 NO 404 message to recall not found
            20023 TAKE_AS_DONE 409 message already recalled
            20028 READ_AGAIN 409 message changed meanwhile: read and retry
            23001 READ_AGAIN 409 message extension changed meanwhile: read and retry
            23002 NO 400 message was sent without extensions
            23003 SLOW_DOWN 429 over 200 extension writes per minute for one message
            23004 NO 404 message not found
            30001 NO 400 relation request bad
            30002 NO 400 app id mismatch
            30003 NO 404 user unknown
            30004 NO 403 needs the admin account
            30006 BACK_OFF 504 relation service internal error
            30007 BACK_OFF 504 relation service timeout
            30008 BACK_OFF 504 write conflict: retry once or use batch
            30009 NO 403 user barred from adding friends
            30010 NO 400 own friend list full
            30011 NO 400 friend groups full
            30012 NO 400 pending requests full
            30013 NO 403 block list full
            30014 NO 400 other side's friend list full
            30515 NO 403 target is on your block list
            30516 NO 403 target takes no friend requests
            30525 NO 403 you are on the target's block list
            30539 TAKE_AS_DONE 409 request sent, approval pending (item level)
            30540 SLOW_DOWN 429 too many friend requests: wait
            30614 NO 404 no such pending request
            31704 TAKE_AS_DONE 404 no friendship to delete
            31707 SLOW_DOWN 429 too many deletions: wait
            31804 NO 404 user unknown
            40001 NO 400 profile request bad
            40002 NO 400 no user named
            40003 NO 404 user unknown
            40004 NO 403 needs the admin account
            40006 BACK_OFF 504 profile service internal error
            40007 NO 403 field not readable
            40008 NO 403 field not writable
            40009 NO 400 custom field not defined in the console
            40601 NO 400 value over 500 bytes
            40605 NO 400 bad value for a standard field
            40610 NO 400 wrong value type
            50001 NO 404 user unknown (conversations)
            50002 NO 400 bad conversation request
            50003 NO 403 needs the admin account
            50004 BACK_OFF 504 internal error
            50005 BACK_OFF 504 timeout
            51006 NO 400 0 or over 100 conversations in the call
            51007 BACK_OFF 504 group lookup failed (internal, or group dissolved)
            51008 NO 400 over 1,000 conversations in a group
            51009 TAKE_AS_DONE 404 conversation group not there
            51010 NO 400 over 20 conversation groups
            51011 NO 400 group name over 32 bytes
            51012 NO 400 over 50 pinned conversations
            60002 NO 400 malformed HTTP or URL
            60003 NO 400 malformed JSON
            60004 RENEW_USER_SIG 401 bad admin id or signature
            60005 RENEW_USER_SIG 401 bad admin id or signature
            60006 NO 400 app id invalid
            60007 SLOW_DOWN 429 REST rate limit of this command
            60008 BACK_OFF 504 service timeout (or malformed HTTP)
            60009 NO 404 unknown path
            60010 NO 403 identifier is not the admin
            60011 SLOW_DOWN 429 rate limit of the app
            60012 NO 400 sdkappid missing in the URL
            60013 BACK_OFF 504 internal: answer unreadable
            60014 BACK_OFF 504 internal: account lookup timeout
            60015 NO 400 user id not a string
            60016 NO 403 app disabled
            60017 NO 403 request disabled
            60018 SLOW_DOWN 429 too many requests
            60019 SLOW_DOWN 429 too many requests
            60020 NO 403 plan expired, or feature not bought
            60021 NO 403 source address not on the allow list
            70001 RENEW_USER_SIG 401 signature expired: make a new one and retry once
            70002 NO 401 signature empty
            70003 RENEW_USER_SIG 401 signature damaged
            70005 RENEW_USER_SIG 401 signature damaged
            70009 NO 401 signature made with another key
            70013 NO 401 identifier differs from the signed one
            70014 NO 401 app id differs from the signed one
            70016 NO 401 app has no key
            70020 NO 401 app id not found
            70050 SLOW_DOWN 429 signature failures too often: wait a minute
            70051 NO 403 account blocked by the service
            70101 RENEW_USER_SIG 401 login ticket expired
            70107 TAKE_AS_DONE 404 user unknown (delete: done; status: not imported)
            70114 SLOW_DOWN 429 login limited for safety
            70169 BACK_OFF 504 server timeout
            70202 BACK_OFF 504 server timeout
            70206 NO 400 bad batch size
            70398 NO 403 account limit of the trial (100)
            70402 NO 400 bad parameter
            70403 NO 403 needs the admin account
            70500 BACK_OFF 504 account service internal error
            71000 NO 403 accounts can be deleted in the trial edition only
            72000 NO 403 trial daily-user limit reached
            72001 NO 403 status query not enabled in the console
            80001 NO 403 text blocked by the filter
            80002 NO 400 message too long (8 KB / 12 KB)
            80003 BACK_OFF 504 before-callback failed or timed out while set to block
            80004 NO 403 picture blocked by the filter
            90001 NO 400 malformed JSON
            90002 NO 400 MsgBody malformed or not an array
            90003 NO 400 To_Account missing or unknown
            90005 NO 400 MsgRandom missing or not an integer
            90006 NO 400 MsgTimeStamp missing or not an integer
            90007 NO 400 MsgBody not an array
            90008 NO 400 From_Account missing or unknown
            90009 NO 403 needs the admin account
            90010 NO 400 message elements malformed
            90011 NO 400 over 500 targets
            90012 NO 404 receiver unknown
            90018 NO 400 too many accounts
            90022 NO 400 same tag in TagsOr and TagsAnd
            90024 SLOW_DOWN 429 pushes less than 1 s apart
            90026 NO 400 MsgLifeTime over 7 days
            90030 NO 400 attribute empty or over 50 bytes
            90031 NO 400 SyncOtherMachine not an integer
            90032 NO 400 over 10 tags
            90033 NO 400 attribute not defined
            90034 NO 400 tag over 50 bytes
            90040 NO 400 empty tag
            90043 NO 400 OfflinePushInfo malformed
            90044 NO 400 MsgLifeTime not an integer
            90045 NO 403 push to all not enabled
            90047 NO 403 daily push quota used up
            90048 NO 404 user unknown
            90049 NO 404 push task not found
            90050 NO 400 push task too old to be revoked
            90051 NO 400 push task cannot be revoked
            90054 NO 400 bad MsgKey
            90055 NO 400 batch body too long
            90057 NO 403 push product or plan limit
            90992 BACK_OFF 504 internal error (always this code + callbacks on: look at your callback)
            90994 BACK_OFF 504 internal error
            90995 BACK_OFF 504 internal error
            91000 BACK_OFF 504 internal error
            93000 NO 400 body over 8 KB
            130001 NO 400 global mute: malformed JSON
            130002 NO 400 global mute: Get_Account missing
            130003 NO 400 global mute: Get_Account bad
            130004 NO 400 global mute: Set_Account missing
            130005 NO 400 global mute: Set_Account bad
            130008 NO 400 global mute: neither mute time given
            130009 BACK_OFF 504 global mute: internal database trouble
            130010 BACK_OFF 504 global mute: internal database trouble
            130011 BACK_OFF 504 global mute: internal database trouble
            130012 BACK_OFF 504 global mute: internal database trouble
            130014 BACK_OFF 504 global mute: internal error
            """;

    private ErrorTable() {}
}
