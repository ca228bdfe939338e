package com.xuqm.tck.json;

import static com.xuqm.sdk.json.GenericTypes.listOf;
import static com.xuqm.sdk.json.GenericTypes.mapOf;
import static com.xuqm.sdk.json.GenericTypes.parameterized;
import static com.xuqm.tck.json.ReadExample.SECRET;
import static com.xuqm.tck.json.ReadExample.SECRET_NUMBER;
import static com.xuqm.tck.json.ReadExample.gives;
import static com.xuqm.tck.json.ReadExample.refused;

import com.xuqm.sdk.json.Envelope;
import com.xuqm.sdk.json.PageData;
import com.xuqm.sdk.webhook.receive.WebhookEnvelope;
import com.xuqm.sdk.webhook.receive.WebhookEvent;
import com.xuqm.tck.json.Samples.Anything;
import com.xuqm.tck.json.Samples.Colour;
import com.xuqm.tck.json.Samples.Helpful;
import com.xuqm.tck.json.Samples.Node;
import com.xuqm.tck.json.Samples.Nothing;
import com.xuqm.tck.json.Samples.Page;
import com.xuqm.tck.json.Samples.Person;
import com.xuqm.tck.json.Samples.Range;
import com.xuqm.tck.json.Samples.Scalars;
import com.xuqm.tck.json.Samples.Team;
import com.xuqm.tck.json.Samples.Unbindable;
import java.lang.reflect.Type;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Records and what becomes of their members. */
final class MemberExamples {

    private static final Type PAGE_OF_PEOPLE = parameterized(Page.class, Person.class);
    private static final Type PAGE_OF_PAGES = parameterized(Page.class, PAGE_OF_PEOPLE);
    private static final Type ENVELOPE_OF_PAGE =
            parameterized(Envelope.class, parameterized(PageData.class, Person.class));

    private static final Person ANNA = new Person("Anna", 7);
    private static final Person BO = new Person("Bo", 8);

    private MemberExamples() {}

    static List<ReadExample> plain() {
        return List.of(
                gives(
                        "every member",
                        "{'text':'a','flag':true,'count':1,'id':2,'ratio':0.5,"
                                + "'boxedFlag':false,'boxedCount':3,'boxedId':4,'boxedRatio':1.5}",
                        Scalars.class,
                        new Scalars("a", true, 1, 2, 0.5, false, 3, 4L, 1.5)),
                gives("absent members give null, 0 and false", "{}", Scalars.class, Scalars.EMPTY),
                gives(
                        "null members give null, 0 and false",
                        "{'text':null,'flag':null,'count':null,'id':null,'ratio':null,"
                                + "'boxedFlag':null,'boxedCount':null,'boxedId':null,'boxedRatio':null}",
                        Scalars.class,
                        Scalars.EMPTY),
                gives("the order is free", "{'count':1,'text':'a'}", Scalars.class, text("a", 1)),
                gives("names are compared with their case", "{'Text':'a','TEXT':'b'}", Scalars.class, Scalars.EMPTY),
                gives("an escaped name is the same name", "{'\\u0074ext':'a'}", Scalars.class, Scalars.text("a")),
                gives("an unknown member", "{'more':1,'count':1}", Scalars.class, Scalars.count(1)),
                gives(
                        "unknown members of every kind",
                        "{'a':'x','b':1.5e3,'c':true,'d':null,'e':{'count':5},'f':[1,[2,{'count':6}]],'count':1}",
                        Scalars.class,
                        Scalars.count(1)),
                gives(
                        "an unknown member with a number that fits no type",
                        "{'a':1e999,'b':123456789012345678901234567890,'count':1}",
                        Scalars.class,
                        Scalars.count(1)),
                gives("an unknown member after the last one", "{'name':'Bo','age':8,'x':{}}", Person.class, BO),
                gives("the empty name", "{'':1,'count':2}", Scalars.class, Scalars.count(2)),
                gives("of duplicates the last wins", "{'count':1,'count':2}", Scalars.class, Scalars.count(2)),
                gives(
                        "of duplicates the last wins, after all members were seen",
                        "{'name':'Anna','age':7,'name':'Bo','age':8}",
                        Person.class,
                        BO),
                gives(
                        "of duplicates the last wins, null included",
                        "{'name':'Bo','age':8,'name':null,'age':null}",
                        Person.class,
                        new Person(null, 0)),
                gives(
                        "of duplicates the last wins, records too",
                        "{'lead':{'name':'Anna','age':1},'name':'x','lead':{'name':'Bo','age':8}}",
                        Team.class,
                        new Team("x", null, List.of(), BO)),
                refused(
                        "a duplicate that does not fit, though a good one follows",
                        "{'count':'one','count':2}",
                        Scalars.class));
    }

    static List<ReadExample> nested() {
        return List.of(
                gives(
                        "records in records and lists",
                        "{'name':'x','colour':'RED','members':[{'name':'Anna','age':7},{'name':'Bo','age':8}],"
                                + "'lead':{'name':'Anna','age':7}}",
                        Team.class,
                        new Team("x", Colour.RED, List.of(ANNA, BO), ANNA)),
                gives("a constructor that makes an absent list empty", "{}", Team.class, team(List.of())),
                gives("a constructor that makes a null list empty", "{'members':null}", Team.class, team(List.of())),
                gives("an empty list", "{'members':[]}", Team.class, team(List.of())),
                refused("a constructor that allows no null elements", "{'members':[null]}", Team.class),
                gives("a record without components", "{}", Nothing.class, new Nothing()),
                gives("a record without components skips everything", "{'a':[{}]}", Nothing.class, new Nothing()),
                gives(
                        "a record of its own kind",
                        "{'name':'a','next':{'name':'b','next':{'next':null}}}",
                        Node.class,
                        new Node("a", new Node("b", new Node(null, null)))),
                gives(
                        "components that are named like methods",
                        "{'isActive':true,'getName':'x','size':2}",
                        Helpful.class,
                        new Helpful(true, "x", 2)),
                gives(
                        "methods that look like members are none",
                        "{'active':true,'name':'x','empty':true,'fancy':'y'}",
                        Helpful.class,
                        new Helpful(false, null, 0)),
                refused("a string for a record, though it has a constructor for one", "'x'", Helpful.class),
                refused("a string for a record", "{'lead':'" + SECRET + "'}", Team.class),
                refused("an empty string for a record", "{'lead':''}", Team.class),
                refused("a number for a record", "{'lead':" + SECRET_NUMBER + "}", Team.class),
                refused("a boolean for a record", "{'lead':false}", Team.class),
                refused("an array for a record", "{'lead':['" + SECRET + "']}", Team.class),
                refused("an empty array for a record", "{'lead':[]}", Team.class),
                refused("an object for a list", "{'members':{'" + SECRET + "':1}}", Team.class),
                refused("a string for a list", "{'members':'" + SECRET + "'}", Team.class),
                refused("an empty string for a list", "{'members':''}", Team.class),
                refused("a record where a list of them is due", "{'members':{'name':'Anna','age':7}}", Team.class),
                refused("a list where a record is due", "{'lead':[{'name':'Anna','age':7}]}", Team.class));
    }

    static List<ReadExample> generic() {
        return List.of(
                gives("null", "null", Person.class, null),
                gives("a list", "[{'age':7},null]", listOf(Person.class), Arrays.asList(new Person(null, 7), null)),
                gives(
                        "a list of lists",
                        "[[1],[],[2,3]]",
                        listOf(listOf(Long.class)),
                        Arrays.asList(List.of(1L), List.of(), List.of(2L, 3L))),
                gives("a map", "{'a':{'age':7}}", mapOf(Person.class), Map.of("a", new Person(null, 7))),
                gives(
                        "a map with lists",
                        "{'a':[],'b':['x']}",
                        mapOf(listOf(String.class)),
                        Map.of("a", List.of(), "b", List.of("x"))),
                gives(
                        "a page of records",
                        "{'content':[{'name':'Anna','age':7}],'first':{'name':'Bo','age':8},"
                                + "'byKey':{'k':{'name':'Bo','age':8}},'totalElements':2}",
                        PAGE_OF_PEOPLE,
                        new Page<>(List.of(ANNA), BO, Map.of("k", BO), 2)),
                gives(
                        "a page of pages",
                        "{'content':[{'content':[{'name':'Bo','age':8}],'totalElements':1}],'totalElements':3}",
                        PAGE_OF_PAGES,
                        Page.of(3, List.of(Page.of(1, List.of(BO))))),
                gives(
                        "a page of texts",
                        "{'content':['a'],'first':'b','byKey':{'k':'c'},'totalElements':1}",
                        parameterized(Page.class, String.class),
                        new Page<>(List.of("a"), "b", Map.of("k", "c"), 1)),
                gives(
                        "an envelope of a page",
                        "{'code':200,'status':'0','message':'success','data':{'content':[{'name':'Anna','age':7}],"
                                + "'totalElements':1,'totalPages':1,'number':0,'size':20,'last':true}}",
                        ENVELOPE_OF_PAGE,
                        new Envelope<>(
                                200,
                                "0",
                                new PageData<>(List.of(ANNA), null, 1L, null, 1L, 0, 20, true),
                                "success",
                                null)),
                gives(
                        "an envelope of anything",
                        "{'code':403,'status':'1','data':null,'message':'no'}",
                        parameterized(Envelope.class, Object.class),
                        new Envelope<>(403, "1", null, "no", null)),
                event("with a list for its data", ",'data':[1,'b',{'c':true}]", List.of(1L, "b", Map.of("c", true))),
                event("with a text for its data", ",'data':'a'", "a"),
                event("with a number for its data", ",'data':7", 7L),
                event("with null for its data", ",'data':null", null),
                event("without data", "", null),
                gives(
                        "an envelope of a list",
                        "{'code':200,'data':[1,2]}",
                        parameterized(Envelope.class, listOf(Integer.class)),
                        new Envelope<>(200, null, List.of(1, 2), null, null)),
                refused("a wrong type deep inside", "{'content':[{'name':true}]}", PAGE_OF_PEOPLE),
                refused("an array for an envelope of an object", "{'code':200,'data':[]}", ENVELOPE_OF_PAGE));
    }

    /** An event of which nothing is known. */
    @SuppressWarnings("NullAway") // it does not see that the data of such an event may be null
    private static ReadExample event(String name, String member, @Nullable Object data) {
        return gives(
                "an event " + name,
                "{'callbackId':'c','appKey':'a','event':'x','createdAt':1715000000000" + member + "}",
                parameterized(WebhookEnvelope.class, Object.class),
                new WebhookEnvelope<>("c", "a", WebhookEvent.of("x"), Instant.ofEpochMilli(1_715_000_000_000L), data));
    }

    static List<ReadExample> refusedByTheType() {
        return List.of(
                gives("a constructor that accepts", "{'from':1,'label':'x','to':2}", Range.class, new Range(1, "x", 2)),
                refused(
                        "a constructor that throws IllegalArgumentException",
                        "{'from':" + SECRET_NUMBER + ",'label':'" + SECRET + "','to':2}",
                        Range.class),
                refused("a constructor that throws NullPointerException", "{'from':1,'to':2}", Range.class),
                refused(
                        "a constructor that throws, inside of a list",
                        "[{'from':1,'label':'x','to':2},{'from':9,'label':'" + SECRET + "','to':2}]",
                        listOf(Range.class)),
                refused("a class without a usable constructor", "{'how':'" + SECRET + "'}", Unbindable.class),
                refused("an interface", "{'" + SECRET + "':1}", Runnable.class),
                refused("a list of what cannot be bound", "[{}]", listOf(Unbindable.class)));
    }

    static List<ReadExample> topLevel() {
        return List.of(
                gives("a string", "'a'", String.class, "a"),
                gives("a long", "5", Long.class, 5L),
                gives("a primitive long", "5", long.class, 5L),
                gives("an int", "-5", Integer.class, -5),
                gives("a double", "0.25", Double.class, 0.25),
                gives("a boolean", "true", Boolean.class, true),
                gives("an open enum", "'BLUE'", Colour.class, Colour.of("BLUE")),
                gives("null for a string", "null", String.class, null),
                gives("null for anything", "null", Object.class, null),
                gives("null for a list", "null", listOf(String.class), null),
                gives("space around", " \t\r\n5 \t\r\n", Long.class, 5L),
                gives("anything at all", "{'value':[1]}", Anything.class, new Anything(List.of(1L))),
                refused("a string for a list", "'" + SECRET + "'", listOf(String.class)),
                refused("a string for a map", "'" + SECRET + "'", mapOf(String.class)),
                refused("an object for a string", "{'a':'" + SECRET + "'}", String.class),
                refused("an array for a string", "['" + SECRET + "']", String.class),
                refused("an object for an open enum", "{'value':'RED'}", Colour.class),
                gives("a number for an open enum", "1", Colour.class, Colour.of("1")));
    }

    private static Scalars text(String text, int count) {
        return new Scalars(text, false, count, 0, 0, null, null, null, null);
    }

    private static Team team(List<Person> members) {
        return new Team(null, null, members, null);
    }
}
