package com.xuqm.tck.json;

import static com.xuqm.sdk.json.GenericTypes.listOf;
import static com.xuqm.sdk.json.GenericTypes.mapOf;
import static com.xuqm.sdk.json.GenericTypes.parameterized;
import static com.xuqm.tck.json.ReadExample.SECRET;
import static com.xuqm.tck.json.ToleranceExample.done;
import static com.xuqm.tck.json.ToleranceExample.partly;
import static com.xuqm.tck.json.ToleranceExample.spelled;
import static com.xuqm.tck.json.ToleranceExample.unreadable;

import com.xuqm.sdk.account.Account;
import com.xuqm.sdk.conversation.Conversation;
import com.xuqm.sdk.conversation.ConversationGroup;
import com.xuqm.sdk.group.Group;
import com.xuqm.sdk.json.Envelope;
import com.xuqm.sdk.json.PageData;
import com.xuqm.sdk.message.ChatType;
import com.xuqm.sdk.message.OfflineCount;
import com.xuqm.tck.json.Samples.Person;
import java.lang.reflect.Type;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a service may answer that is not as it should be, with models of the SDK. */
final class ToleranceExamples {

    private static final String TIME = "a time in epoch milliseconds or by ISO-8601";
    private static final Type PAGE = parameterized(Envelope.class, parameterized(PageData.class, Account.class));
    private static final Account ANN = account("ann", null, false, null);

    private ToleranceExamples() {}

    static List<ToleranceExample> spellings() {
        return List.of(
                spelled("nothing", "{'userId':'ann','admin':false,'createdAt':null,'more':[{}]}", Account.class, ANN),
                spelled(
                        "a number for text",
                        "{'userId':7}",
                        Account.class,
                        account("7", null, false, null),
                        "$.userId (byte 10): text is expected, but another number was found (read)"),
                spelled(
                        "a word in quotes and a time by the calendar",
                        "{'userId':'ann','admin':'true','createdAt':'2024-05-06 20:53:20+0800'}",
                        Account.class,
                        account("ann", null, true, 1_715_000_000_000L),
                        "$.admin (byte 24): true or false is expected, but other text was found (read)",
                        "$.createdAt (byte 43): a time in epoch milliseconds is expected, but other text was found (read)"),
                spelled(
                        "a time in seconds",
                        "{'userId':'ann','createdAt':1715000000}",
                        Account.class,
                        account("ann", null, false, 1_715_000_000_000L),
                        "$.createdAt (byte 28): a time in epoch milliseconds is expected, but another number was found (read)"),
                spelled(
                        "no time at all, as some write it",
                        "{'userId':'ann','createdAt':0}",
                        Account.class,
                        account("ann", null, false, 0L),
                        "$.createdAt (byte 28): a time in epoch milliseconds is expected, but another number was found (read)"),
                spelled(
                        "the code as text, and a number for the status",
                        "{'code':'200','status':0,'data':[1.0]}",
                        parameterized(Envelope.class, listOf(Long.class)),
                        new Envelope<>(200, "0", List.of(1L), null, null),
                        "$.code (byte 8): an integer of 32 bits is expected, but other text was found (read)",
                        "$.status (byte 23): text is expected, but another number was found (read)",
                        "$.data[0] (byte 33): an integer of 64 bits is expected, but another number was found (read)"),
                spelled(
                        "the same in each element, which is told once",
                        "[{'userId':1},{'userId':2}]",
                        listOf(Account.class),
                        List.of(account("1", null, false, null), account("2", null, false, null)),
                        "$[0].userId (byte 11): text is expected, but another number was found (read)"));
    }

    static List<ToleranceExample> optional() {
        return List.of(
                partly(
                        "members of other kinds",
                        "{'userId':'ann','nickname':{'" + SECRET + "':[1,'}']},'avatar':[],'createdAt':'" + SECRET
                                + "'}",
                        Account.class,
                        ANN,
                        "$.nickname (byte 27): text is expected, but an object was found",
                        "$.avatar (byte 59): text is expected, but a list was found",
                        "$.createdAt (byte 74): " + TIME + " is expected, but other text was found"),
                partly(
                        "a flag and a number",
                        "{'groupId':'g','muted':'" + SECRET + "','memberCount':1.5,'publicGroup':true}",
                        Group.class,
                        group(true, Map.of()),
                        "$.muted (byte 23): true or false is expected, but other text was found",
                        "$.memberCount (byte 50): an integer of 32 bits is expected, but another number was found"),
                partly(
                        "a value of a map",
                        "{'groupId':'g','attributes':{'" + SECRET + "':true,'a':'b'}}",
                        Group.class,
                        group(false, Map.of("a", "b")),
                        "$.attributes.* (byte 42): text is expected, but true or false was found"),
                partly(
                        "a whole map",
                        "{'groupId':'g','attributes':'" + SECRET + "'}",
                        Group.class,
                        group(false, Map.of()),
                        "$.attributes (byte 28): an object is expected, but text was found"),
                partly(
                        "a record that lacks what it cannot do without",
                        "{'targetId':'ben','lastMessage':{'content':'" + SECRET + "'},'unreadCount':2}",
                        Conversation.class,
                        conversation("ben", 2),
                        "$.lastMessage.id (byte 32): a value is expected, but nothing was found"),
                partly(
                        "a record of which nobody can read what it cannot do without",
                        "{'targetId':'ben','lastMessage':{'createdAt':'x','id':{}},'unreadCount':2}",
                        Conversation.class,
                        conversation("ben", 2),
                        "$.lastMessage.id (byte 54): text is expected, but an object was found"),
                partly(
                        "the last of duplicates",
                        "{'userId':'ann','nickname':'x','nickname':[]}",
                        Account.class,
                        ANN,
                        "$.nickname (byte 42): text is expected, but a list was found"),
                partly(
                        "a duplicate before the last",
                        "{'userId':[],'userId':'ann'}",
                        Account.class,
                        ANN,
                        "$.userId (byte 10): text is expected, but a list was found"),
                partly(
                        "in each element of a page, told once",
                        "{'code':200,'data':{'content':[{'userId':'ann','createdAt':'x'},{'userId':'ann','createdAt':'y'}],"
                                + "'totalElements':'many'}}",
                        PAGE,
                        page(List.of(ANN, ANN)),
                        "$.data.content[0].createdAt (byte 59): " + TIME + " is expected, but other text was found",
                        "$.data.totalElements (byte 114): an integer of 64 bits is expected, but other text was found"),
                partly(
                        "of the envelope",
                        "{'code':'OK','status':'0','message':{},'data':{'userId':'ann'}}",
                        parameterized(Envelope.class, Account.class),
                        new Envelope<>(null, "0", ANN, null, null),
                        "$.code (byte 8): an integer of 32 bits is expected, but other text was found",
                        "$.message (byte 36): text is expected, but an object was found"),
                partly(
                        "a number that is too large, somewhere in any value",
                        "{'code':200,'message':1,'requestId':[1e999],'data':{'a':[1]}}",
                        parameterized(Envelope.class, Object.class),
                        new Envelope<>(200, null, Map.of("a", List.of(1L)), "1", null),
                        "$.message (byte 22): text is expected, but another number was found (read)",
                        "$.requestId (byte 36): text is expected, but a list was found"));
    }

    static List<ToleranceExample> payload() {
        return List.of(
                unreadable(
                        "an id of another kind",
                        "{'userId':{'" + SECRET + "':1}}",
                        Account.class,
                        "$.userId (byte 10): text is expected, but an object was found"),
                unreadable(
                        "no id",
                        "{'data':{'nickname':[]}}",
                        parameterized(Envelope.class, Account.class),
                        "$.data.userId (byte 8): a value is expected, but nothing was found"),
                unreadable(
                        "the data of another kind",
                        "{'code':200,'data':'" + SECRET + "'}",
                        parameterized(Envelope.class, Account.class),
                        "$.data (byte 19): an object is expected, but text was found"),
                unreadable(
                        "a list that is no list",
                        "{'data':{'content':'" + SECRET + "'}}",
                        PAGE,
                        "$.data.content (byte 19): a list is expected, but text was found"),
                unreadable(
                        "an element of a list",
                        "{'data':{'content':[{'userId':'ann'},{}]}}",
                        PAGE,
                        "$.data.content[1].userId (byte 37): a value is expected, but nothing was found"),
                unreadable(
                        "a value of a map",
                        "{'" + SECRET + "':true}",
                        mapOf(Account.class),
                        "$.* (byte 14): an object is expected, but true or false was found"),
                done(
                        "an element of the answer to what is done",
                        "{'data':[{'userId':'ann'},12345678901,{'userId':'ann'},{}]}",
                        parameterized(Envelope.class, listOf(Account.class)),
                        new Envelope<>(null, null, List.of(ANN, ANN), null, null),
                        "$.data[1] (byte 26): an object is expected, but a number was found",
                        "$.data[3].userId (byte 55): a value is expected, but nothing was found"),
                unreadable(
                        "a type of the application's own",
                        "{'code':200,'data':{'name':'Bo','age':'" + SECRET + "'}}",
                        parameterized(Envelope.class, Person.class),
                        "$.data (byte 19): a value of " + Person.class.getName()
                                + " is expected, but another, an object, was found"),
                partly(
                        "around a type of the application's own",
                        "{'code':[],'data':{'name':'Bo','age':8}}",
                        parameterized(Envelope.class, Person.class),
                        new Envelope<>(null, null, new Person("Bo", 8), null, null),
                        "$.code (byte 8): an integer of 32 bits is expected, but a list was found"),
                partly(
                        "an id alone for an element",
                        "{'data':['work',{'groupName':'home'}]}",
                        parameterized(Envelope.class, listOf(ConversationGroup.class)),
                        new Envelope<>(
                                null,
                                null,
                                List.of(new ConversationGroup("work", 0), new ConversationGroup("home", 0)),
                                null,
                                null),
                        "$.data[0] (byte 9): an object is expected, but text was found (read)"),
                unreadable(
                        "an id alone for the answer, which may be any word",
                        "{'data':'success'}",
                        parameterized(Envelope.class, ConversationGroup.class),
                        "$.data (byte 8): an object is expected, but text was found"),
                partly(
                        "the only member of a record alone",
                        "{'data':3}",
                        parameterized(Envelope.class, OfflineCount.class),
                        new Envelope<>(null, null, new OfflineCount(3L), null, null),
                        "$.data (byte 8): an object is expected, but a number was found (read)"),
                partly(
                        "a value in an object of its own",
                        "{'data':{'count':3}}",
                        parameterized(Envelope.class, Integer.class),
                        new Envelope<>(null, null, 3, null, null),
                        "$.data (byte 8): its value alone is expected, but an object with one member was found (read)"),
                unreadable(
                        "a value in an object with others",
                        "{'data':{'count':3,'size':3}}",
                        parameterized(Envelope.class, Integer.class),
                        "$.data (byte 8): an integer of 32 bits is expected, but an object was found"));
    }

    private static Account account(String id, @Nullable String nickname, boolean admin, @Nullable Long createdAt) {
        return new Account(id, nickname, null, admin, createdAt == null ? null : Instant.ofEpochMilli(createdAt));
    }

    private static Group group(boolean isPublic, Map<String, String> attributes) {
        return new Group("g", "", null, null, null, null, 0, isPublic, false, attributes, null);
    }

    private static Conversation conversation(String target, int unread) {
        return new Conversation(target, ChatType.of(""), unread, false, false, false, null, null, null, null, null);
    }

    private static Envelope<PageData<Account>> page(List<Account> accounts) {
        return new Envelope<>(200, null, PageData.of(accounts), null, null);
    }
}
