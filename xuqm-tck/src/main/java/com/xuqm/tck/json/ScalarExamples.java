package com.xuqm.tck.json;

import static com.xuqm.sdk.json.GenericTypes.parameterized;
import static com.xuqm.tck.json.ReadExample.SECRET;
import static com.xuqm.tck.json.ReadExample.SECRET_NUMBER;
import static com.xuqm.tck.json.ReadExample.gives;
import static com.xuqm.tck.json.ReadExample.refused;

import com.xuqm.sdk.auth.LoginToken;
import com.xuqm.sdk.json.Envelope;
import com.xuqm.tck.json.Samples.Lists;
import com.xuqm.tck.json.Samples.Scalars;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** No type is bent into another but where nothing is lost, and no number is cut. */
final class ScalarExamples {

    private ScalarExamples() {}

    /** Each kind of value where each other kind is due. */
    static List<ReadExample> kinds() {
        List<ReadExample> examples = new ArrayList<>();
        List<String> strings =
                List.of("''", "' '", "'True'", "'TRUE'", "'yes'", "'on'", "'null'", "'NaN'", "'" + SECRET + "'");
        List<String> numbers = List.of("2", "-1", "1.0", "0.0", "1e0", "1e2", "-1.5", SECRET_NUMBER);
        List<String> booleans = List.of("true", "false");
        List<String> containers = List.of("{}", "[]", "['" + SECRET + "']", "[1]", "[true]", "{'" + SECRET + "':1}");
        for (String member :
                List.of("flag", "boxedFlag", "count", "boxedCount", "id", "boxedId", "ratio", "boxedRatio")) {
            refuseAll(examples, member, strings);
            refuseAll(examples, member, containers);
            boolean isFlag = member.toLowerCase(Locale.ROOT).contains("flag");
            refuseAll(examples, member, isFlag ? numbers : booleans);
            refuseAll(examples, member, isFlag ? List.of("'2'", "'1.0'", "'00'", "'true '") : List.of("'true'"));
        }
        refuseAll(examples, "text", booleans);
        refuseAll(examples, "text", containers);
        return examples;
    }

    /** Numbers where a text is due, and the digits of numbers where a number is due. */
    static List<ReadExample> otherSpellings() {
        List<ReadExample> examples = new ArrayList<>();
        for (String number :
                List.of("0", "-0", "1", "1.0", "1e2", "-1.5E+3", "123456789012345678901234567890", "0.10")) {
            examples.add(gives("text from " + number, "{'text':" + number + "}", Scalars.class, Scalars.text(number)));
            examples.add(gives("a text from " + number + " at the top", number, String.class, number));
            examples.add(gives(
                    "a double from '" + number + "'",
                    "'" + number + "'",
                    Double.class,
                    Double.parseDouble(number.equals("-0") ? "0" : number)));
        }
        for (String digits : List.of("0", "7", "-7", "2147483647", "-2147483648")) {
            examples.add(gives(
                    "an int from '" + digits + "'",
                    "{'count':'" + digits + "'}",
                    Scalars.class,
                    Scalars.count(Integer.parseInt(digits))));
            examples.add(gives("a Long from '" + digits + "'", "'" + digits + "'", Long.class, Long.parseLong(digits)));
            examples.add(gives(
                    "an Integer from '" + digits + "'", "'" + digits + "'", Integer.class, Integer.parseInt(digits)));
        }
        for (String one : List.of("1.0", "1e0", "10e-1", "0.1E+1", "1.000", "'1.0'", "'10e-1'")) {
            examples.add(gives("an int from " + one, "{'count':" + one + "}", Scalars.class, Scalars.count(1)));
            examples.add(gives("a long from " + one, "{'id':" + one + "}", Scalars.class, Scalars.id(1)));
            examples.add(gives("an Integer from " + one, one, Integer.class, 1));
            examples.add(gives("a Long from " + one, one, Long.class, 1L));
        }
        for (String nothing : List.of("-0.0", "0e0", "0e999", "0.0e-999", "'-0'", "'0.0'")) {
            examples.add(gives("no int from " + nothing, "{'count':" + nothing + "}", Scalars.class, Scalars.EMPTY));
            examples.add(gives("a Long from " + nothing, nothing, Long.class, 0L));
        }
        examples.add(
                gives("the largest int", "{'count':2.147483647E9}", Scalars.class, Scalars.count(Integer.MAX_VALUE)));
        examples.add(
                gives("the smallest long", "{'id':-9223372036854775808.0}", Scalars.class, Scalars.id(Long.MIN_VALUE)));
        examples.add(gives("a thousand characters", "'1." + "0".repeat(998) + "'", Long.class, 1L));
        for (String yes : List.of("1", "'1'", "'true'")) {
            examples.add(gives("a flag from " + yes, "{'flag':" + yes + "}", Scalars.class, Scalars.flag(true)));
            examples.add(gives("a Boolean from " + yes, yes, Boolean.class, true));
        }
        for (String no : List.of("0", "'0'", "'false'")) {
            examples.add(gives("no flag from " + no, "{'flag':" + no + "}", Scalars.class, Scalars.EMPTY));
            examples.add(gives("a Boolean from " + no, no, Boolean.class, false));
        }
        examples.add(gives(
                "a long from digits that no double can hold",
                "{'id':'9007199254740993'}",
                Scalars.class,
                Scalars.id(9007199254740993L)));
        examples.add(gives(
                "an envelope, and a token in it, of another hand",
                "{'code':'200','status':0,'data':{'token':12,'expiresAt':'1715000000123'}}",
                parameterized(Envelope.class, LoginToken.class),
                new Envelope<>(200, "0", new LoginToken("12", Instant.ofEpochMilli(1_715_000_000_123L)), null, null)));
        return examples;
    }

    /** Strings that hold no number, or not as JSON writes it, or none that fits. */
    static List<ReadExample> noOtherSpellings() {
        List<ReadExample> examples = new ArrayList<>();
        String longest = "1".repeat(1_000);
        List<String> neither = List.of(
                "'+7'", "'07'", "'-07'", "'00'", "'7 '", "' 7'", "'1,000'", "'0x10'", "'1_000'", "'7L'", "'12x'",
                "'-'");
        List<String> noIntegers = List.of(
                "'\u0667'",
                "'1.5'",
                "'1e-1'",
                "'1.'",
                "'.5'",
                "'1e'",
                "'Infinity'",
                "'1" + longest + "'",
                "'1.0" + longest + "'");
        List<String> noFractions = List.of(
                "'1.'", "'.5'", "'1e'", "'Infinity'", "'0x1p3'", "'1d'", "'1f'", "'1e999'", "'0." + longest + "'");
        for (String member : List.of("count", "boxedCount", "id", "boxedId")) {
            refuseAll(examples, member, neither);
            refuseAll(examples, member, noIntegers);
        }
        for (String member : List.of("ratio", "boxedRatio")) {
            refuseAll(examples, member, neither);
            refuseAll(examples, member, noFractions);
        }
        for (String member : List.of("count", "boxedCount")) {
            refuseAll(examples, member, List.of("'2147483648'", "'-2147483649'"));
        }
        for (String member : List.of("id", "boxedId")) {
            refuseAll(examples, member, List.of("'9223372036854775808'", "'-9223372036854775809'"));
        }
        return examples;
    }

    private static String shown(String digits) {
        return digits.length() > 100 ? "a string of more than 1000 characters" : digits;
    }

    private static void refuseAll(List<ReadExample> examples, String member, List<String> values) {
        for (String value : values) {
            examples.add(
                    refused(member + " is not " + shown(value), "{'" + member + "':" + value + "}", Scalars.class));
        }
    }

    static List<ReadExample> integers() {
        List<ReadExample> examples = new ArrayList<>(List.of(
                gives("the largest int", "{'count':2147483647}", Scalars.class, Scalars.count(Integer.MAX_VALUE)),
                gives("the smallest int", "{'count':-2147483648}", Scalars.class, Scalars.count(Integer.MIN_VALUE)),
                gives("the largest long", "{'id':9223372036854775807}", Scalars.class, Scalars.id(Long.MAX_VALUE)),
                gives("the smallest long", "{'id':-9223372036854775808}", Scalars.class, Scalars.id(Long.MIN_VALUE)),
                gives(
                        "a long that no double can hold",
                        "{'id':9007199254740993}",
                        Scalars.class,
                        Scalars.id(9007199254740993L)),
                gives("minus zero for an int", "{'count':-0}", Scalars.class, Scalars.EMPTY),
                gives("minus zero for a long", "{'id':-0}", Scalars.class, Scalars.EMPTY)));
        for (String number : List.of(
                "2147483648",
                "-2147483649",
                "4294967296",
                "9223372036854775808",
                "-9223372036854775809",
                "18446744073709551616",
                "9".repeat(1000),
                "1.5",
                "0.1",
                "1.0000000000000000000000000000000001",
                "15e-1",
                "1e19",
                "9.3e18",
                "1e999",
                "1e-999",
                "1e99999999999")) {
            String shown = number.length() > 30 ? "a number of 1000 digits" : number;
            examples.add(refused("an int is not " + shown, "{'count':" + number + "}", Scalars.class));
            examples.add(refused("an Integer is not " + shown, "{'boxedCount':" + number + "}", Scalars.class));
            if (number.contains(".") || number.contains("e") || number.length() > 18) {
                examples.add(refused("a long is not " + shown, "{'id':" + number + "}", Scalars.class));
                examples.add(refused("a Long is not " + shown, "{'boxedId':" + number + "}", Scalars.class));
            }
        }
        return examples;
    }

    static List<ReadExample> fractions() {
        List<ReadExample> examples = new ArrayList<>();
        for (String number : List.of(
                "0.1",
                "-0.0",
                "1",
                "-7",
                "1e3",
                "1E+3",
                "1e-3",
                "1.7976931348623157e308",
                "4.9e-324",
                "2.2250738585072012e-308",
                "0.1000000000000000055511151231257827021181583404541015625",
                "9007199254740993",
                "9223372036854775807",
                "9223372036854775808",
                "123456789012345678901234567890",
                "1e-999",
                "0.00000000000000000000000000000000000000000000000000000000000000001")) {
            double value = Double.parseDouble(number);
            examples.add(
                    gives("a double from " + number, "{'ratio':" + number + "}", Scalars.class, Scalars.ratio(value)));
            examples.add(gives("a Double from " + number, number, Double.class, value));
        }
        examples.add(gives("the integer -0 is no minus zero", "{'ratio':-0}", Scalars.class, Scalars.EMPTY));
        for (String number : List.of("1e309", "-1e309", "1e999", "1e99999999999", "9".repeat(400), "1.8e308")) {
            String shown = number.length() > 30 ? "400 digits" : number;
            examples.add(refused("a double does not hold " + shown, "{'ratio':" + number + "}", Scalars.class));
            examples.add(refused("a Double does not hold " + shown, "{'boxedRatio':" + number + "}", Scalars.class));
        }
        return examples;
    }

    static List<ReadExample> lists() {
        return List.of(
                gives("texts", "{'texts':['a','',null]}", Lists.class, Lists.texts(Arrays.asList("a", "", null))),
                gives("numbers", "{'numbers':[1,-2,null]}", Lists.class, Lists.numbers(Arrays.asList(1, -2, null))),
                gives(
                        "fractions",
                        "{'ratios':[1,0.5,null]}",
                        Lists.class,
                        new Lists(null, null, Arrays.asList(1.0, 0.5, null), null, null, null, null, null)),
                gives(
                        "booleans",
                        "{'flags':[true,false,null]}",
                        Lists.class,
                        new Lists(null, null, null, Arrays.asList(true, false, null), null, null, null, null)),
                gives(
                        "lists",
                        "{'nested':[['a'],[],null]}",
                        Lists.class,
                        new Lists(
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                Arrays.asList(List.of("a"), List.of(), null))),
                gives("a number among texts", "{'texts':['a',1.50]}", Lists.class, Lists.texts(List.of("a", "1.50"))),
                gives("digits among numbers", "{'numbers':[1,'2']}", Lists.class, Lists.numbers(List.of(1, 2))),
                refused("a boolean among texts", "{'texts':[true]}", Lists.class),
                refused("a text among numbers", "{'numbers':[1,'" + SECRET + "']}", Lists.class),
                refused("a fraction among numbers", "{'numbers':[1,1.5]}", Lists.class),
                refused("a text among fractions", "{'ratios':['half']}", Lists.class),
                refused("a number among booleans", "{'flags':[2]}", Lists.class),
                refused("a text among lists", "{'nested':['" + SECRET + "']}", Lists.class),
                refused("a list among texts", "{'texts':[['" + SECRET + "']]}", Lists.class));
    }
}
