package com.xuqm.sdk.internal.answer;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Hides in a text what repeats one of some values: a whole value, or a stretch of one that is too long to be there by chance, plain
 * or encoded as services, pages and URLs do, in whichever case. It takes one look at each value, however long.
 */
final class Echoes {

    /** So many characters in a row are no chance. Of Chinese, where each is a word, fewer are. */
    static final int STRETCH = 12;

    private static final int STRETCH_BEYOND_ASCII = 5;

    /** A value that is shorter hides no part of a word. */
    private static final int WHOLE_WORD_BELOW = 4;

    /** Who has one of these for a secret would have it told by what is hidden in "keyed with the app secret". */
    private static final Set<String> WORDS_FOR_SECRETS =
            Set.of("secret", "token", "password", "signature", "usersig", "key", "app", "appsecret", "bearer");

    private final String text;
    private final boolean[] hidden;
    private final Map<Integer, Map<String, List<Integer>>> stretches = new HashMap<>();

    private Echoes(String text) {
        this.text = fold(text);
        this.hidden = new boolean[text.length()];
    }

    /** Returns the text with {@code ***} in place of what repeats one of the values. White space in values counts as a blank. */
    static String hide(String text, Iterable<String> values) {
        Echoes echoes = new Echoes(text);
        for (String value : values) {
            for (String form : forms(value)) {
                echoes.hideWhole(form);
                echoes.hideStretches(form, STRETCH, false);
                echoes.hideStretches(form, STRETCH_BEYOND_ASCII, true);
            }
        }
        return echoes.shown(text);
    }

    private static Set<String> forms(String value) {
        String line = Redaction.oneLine(value);
        Set<String> forms = new LinkedHashSet<>();
        if (WORDS_FOR_SECRETS.contains(line.toLowerCase(Locale.ROOT))) {
            return forms;
        }
        forms.add(line);
        forms.add(Redaction.withoutTags(value));
        forms.add(html(line, false));
        forms.add(html(line, true));
        forms.add(json(value, false));
        forms.add(json(value, true));
        String url = URLEncoder.encode(value, UTF_8);
        forms.add(url);
        forms.add(url.replace("+", "%20"));
        byte[] bytes = value.getBytes(UTF_8);
        forms.add(Base64.getEncoder().withoutPadding().encodeToString(bytes));
        forms.add(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
        forms.remove("");
        Set<String> folded = new LinkedHashSet<>();
        forms.forEach(form -> folded.add(fold(form)));
        return folded;
    }

    private static String html(String value, boolean quotes) {
        String escaped = value.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
        return quotes ? escaped.replace("\"", "&quot;").replace("'", "&#39;") : escaped;
    }

    private static String json(String value, boolean ascii) {
        StringBuilder escaped = new StringBuilder(value.length());
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            switch (c) {
                case '"', '\\' -> escaped.append('\\').append(c);
                case '\n' -> escaped.append("\\n");
                case '\r' -> escaped.append("\\r");
                case '\t' -> escaped.append("\\t");
                default -> {
                    if (c < ' ' || (ascii && c > '~')) {
                        escaped.append(String.format("\\u%04x", (int) c));
                    } else {
                        escaped.append(c);
                    }
                }
            }
        }
        return escaped.toString();
    }

    /** Lower case, character by character, so that places stay where they are. */
    private static String fold(String text) {
        char[] folded = text.toCharArray();
        for (int i = 0; i < folded.length; i++) {
            folded[i] = Character.toLowerCase(folded[i]);
        }
        return new String(folded);
    }

    private void hideWhole(String form) {
        for (int at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + 1)) {
            if (form.length() >= WHOLE_WORD_BELOW || isBeyondAscii(form) || standsAlone(at, at + form.length())) {
                hide(at, form.length());
            }
        }
    }

    private boolean standsAlone(int start, int end) {
        return (start == 0 || !Character.isLetterOrDigit(text.charAt(start - 1)))
                && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)));
    }

    private void hideStretches(String form, int length, boolean beyondAscii) {
        if (form.length() <= length || text.length() < length) {
            return;
        }
        Map<String, List<Integer>> places = stretches.computeIfAbsent(length, this::places);
        for (int i = 0; i + length <= form.length() && !places.isEmpty(); i++) {
            String stretch = form.substring(i, i + length);
            List<Integer> found = !beyondAscii || isBeyondAscii(stretch) ? places.remove(stretch) : null;
            hideAt(found, length);
        }
    }

    private void hideAt(@Nullable List<Integer> places, int length) {
        if (places != null) {
            places.forEach(at -> hide(at, length));
        }
    }

    /** Where each stretch of the text stands. What was found is taken out, since it is hidden already. */
    private Map<String, List<Integer>> places(int length) {
        Map<String, List<Integer>> places = new HashMap<>();
        for (int i = 0; i + length <= text.length(); i++) {
            places.computeIfAbsent(text.substring(i, i + length), key -> new ArrayList<>(1))
                    .add(i);
        }
        return places;
    }

    private static boolean isBeyondAscii(String text) {
        return text.chars().allMatch(c -> c > 0x7f);
    }

    /** Hides a stretch, and no half of a character. */
    private void hide(int start, int length) {
        int from = Character.isLowSurrogate(text.charAt(start)) && start > 0 ? start - 1 : start;
        int end = start + length;
        int to = end < hidden.length && Character.isHighSurrogate(text.charAt(end - 1)) ? end + 1 : end;
        Arrays.fill(hidden, from, to, true);
    }

    private String shown(String original) {
        for (int i = 0; i < hidden.length; i++) { // blanks at the edges keep words apart
            hidden[i] &= text.charAt(i) != ' ' || (i > 0 && hidden[i - 1]);
        }
        for (int i = hidden.length - 1; i >= 0; i--) {
            hidden[i] &= text.charAt(i) != ' ' || (i + 1 < hidden.length && hidden[i + 1]);
        }
        StringBuilder shown = new StringBuilder(original.length());
        for (int i = 0; i < hidden.length; i++) {
            if (!hidden[i]) {
                shown.append(original.charAt(i));
            } else if (i == 0 || !hidden[i - 1]) {
                shown.append("***");
            }
        }
        return shown.toString();
    }
}
