package com.xuqm.sdk.wire;

import com.xuqm.sdk.internal.check.Checks;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a signature covers: text in which names in braces stand for values, such as <code>{timestamp}.{body}</code>. */
public final class SignedText {

    private static final Pattern NAME = Pattern.compile("\\{([A-Za-z]+)}");
    private static final String BODY = "{body}";

    private final String template;

    private SignedText(String template) {
        this.template = template;
    }

    /**
     * Returns what a template says.
     *
     * @param template text with names in braces
     * @return the text
     */
    public static SignedText of(String template) {
        return new SignedText(Checks.notNull("template", template));
    }

    SignedText of(String option, List<String> known) {
        for (String name : names()) {
            if (!known.contains(name)) {
                throw new IllegalArgumentException(
                        option + " knows {" + String.join("}, {", known) + "}, but not {" + name + "}");
            }
        }
        if (names().isEmpty()) {
            throw new IllegalArgumentException(option + " must name one of {" + String.join("}, {", known) + "}");
        }
        return this;
    }

    SignedText endingWithBody() {
        if (!template.endsWith(BODY) || template.indexOf(BODY) != template.length() - BODY.length()) {
            throw new IllegalArgumentException("wire.webhook.text must end with {body}, and name it once");
        }
        return this;
    }

    /**
     * Returns the names in it.
     *
     * @return the names, in their order
     */
    public List<String> names() {
        List<String> names = new ArrayList<>();
        Matcher matcher = NAME.matcher(template);
        while (matcher.find()) {
            names.add(matcher.group(1));
        }
        return names;
    }

    /**
     * Fills the values in.
     *
     * @param values the values by their names
     * @return the text
     */
    public String fill(Map<String, String> values) {
        Checks.notNull("values", values);
        return NAME.matcher(template)
                .replaceAll(
                        name -> Matcher.quoteReplacement(Objects.requireNonNullElse(values.get(name.group(1)), "")));
    }

    /** Shows the template. */
    @Override
    public String toString() {
        return template;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SignedText text && template.equals(text.template);
    }

    @Override
    public int hashCode() {
        return template.hashCode();
    }
}
