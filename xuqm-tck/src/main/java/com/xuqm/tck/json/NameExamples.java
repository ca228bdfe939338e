package com.xuqm.tck.json;

import static com.xuqm.sdk.json.GenericTypes.listOf;
import static com.xuqm.sdk.json.GenericTypes.mapOf;
import static com.xuqm.sdk.json.GenericTypes.parameterized;
import static com.xuqm.tck.json.ReadExample.SECRET;
import static com.xuqm.tck.json.ReadExample.gives;
import static com.xuqm.tck.json.ReadExample.refused;

import com.xuqm.sdk.json.Envelope;
import com.xuqm.tck.json.Samples.HalfNamed;
import com.xuqm.tck.json.Samples.Nameless;
import com.xuqm.tck.json.Samples.Page;
import com.xuqm.tck.json.Samples.Person;
import com.xuqm.tck.json.Samples.Renamed;
import com.xuqm.tck.json.Samples.Twins;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Members that are called otherwise than their components. */
final class NameExamples {

    static final Type OF_TEXT = parameterized(Renamed.class, String.class);

    private static final String DOCUMENT =
            "{'From_Account':'ann','Msg-Body.\u6587':'hi','Read':true,'b':'1','a':'2','count':3,'Next':{'From_Account':'ben'}}";

    static final Renamed<String> VALUE =
            new Renamed<>("ann", "hi", true, "1", "2", 3, new Renamed<>("ben", null, false, null, null, 0, null));

    private NameExamples() {}

    static List<ReadExample> reading() {
        return List.of(
                gives("every member", DOCUMENT, OF_TEXT, VALUE),
                gives("an escaped name", "{'From\\u005FAccount':'ann'}", OF_TEXT, from("ann")),
                gives(
                        "a component's name, which is no member's",
                        "{'fromAccount':'x','isRead':true}",
                        OF_TEXT,
                        from(null)),
                gives("the case counts", "{'from_account':'x','FROM_ACCOUNT':'y'}", OF_TEXT, from(null)),
                gives(
                        "of duplicates the last wins",
                        "{'From_Account':'x','b':'1','From_Account':'ann','b':null}",
                        OF_TEXT,
                        from("ann")),
                gives("in a list", "[" + DOCUMENT + "]", listOf(OF_TEXT), List.of(VALUE)),
                gives("in a map", "{'k':" + DOCUMENT + "}", mapOf(OF_TEXT), Map.of("k", VALUE)),
                gives(
                        "in a generic record",
                        "{'data':{'content':[" + DOCUMENT + "]}}",
                        parameterized(Envelope.class, parameterized(Page.class, OF_TEXT)),
                        new Envelope<>(null, null, Page.of(0, List.of(VALUE)), null, null)),
                gives(
                        "around another record",
                        "{'Msg-Body.\u6587':{'name':'Bo','age':8}}",
                        parameterized(Renamed.class, Person.class),
                        new Renamed<>(null, new Person("Bo", 8), false, null, null, 0, null)),
                refused("a member that does not fit", "{'Read':'" + SECRET + "'}", OF_TEXT));
    }

    static List<ReadExample> badNames() {
        return List.of(
                refused("an empty name", "{'':'x'}", Nameless.class),
                refused("a lone surrogate", "{}", HalfNamed.class),
                refused("two components of one name", "{'second':'x'}", Twins.class),
                refused("two components of one name, in a list", "[{'second':'x'}]", listOf(Twins.class)));
    }

    static List<WriteExample> writing() {
        return List.of(
                WriteExample.gives(
                        "every member",
                        VALUE,
                        Map.of(
                                "From_Account", "ann",
                                "Msg-Body.\u6587", "hi",
                                "Read", true,
                                "b", "1",
                                "a", "2",
                                "count", 3L,
                                "Next", Map.of("From_Account", "ben", "Read", false, "count", 0L))),
                WriteExample.gives(
                        "in lists and maps",
                        List.of(Map.of("k", from("ann"))),
                        List.of(Map.of("k", Map.of("From_Account", "ann", "Read", false, "count", 0L)))),
                WriteExample.refused("an empty name", new Nameless("x")),
                WriteExample.refused("a lone surrogate", new HalfNamed("x")),
                WriteExample.refused("two components of one name", new Twins("x", "y")));
    }

    private static Renamed<String> from(@Nullable String account) {
        return new Renamed<>(account, null, false, null, null, 0, null);
    }
}
