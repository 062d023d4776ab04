package org.attache.reading;

import java.util.ArrayList;
import java.util.List;
import org.attache.model.Attribution;
import org.attache.model.Attribution.Commitment;
import org.attache.model.Attribution.Kind;
import org.attache.model.Span;
import org.attache.model.SpeechAct;

/**
 * Words that are signed: a post shown in an article ("The vote is off. — Ann Low (@annlow) May 4, 2021") and a quotation set apart
 * ("“The vote is off.” — Ann Low"). The name stands behind the last dash of a paragraph; all before the dash is hers.
 */
final class Posts {

    private static final String DASH = "\u2014 ";
    private static final int LONGEST_NAME = 60;
    private static final String MARKS = "\"\u201d";

    private final String text;
    private final List<Attribution> found = new ArrayList<>();

    private Posts(String text) {
        this.text = text;
    }

    static List<Attribution> of(String text) {
        Posts posts = new Posts(text);
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            posts.read(start, end);
            start = end + 1;
        }
        return posts.found;
    }

    private void read(int start, int end) {
        int dash = text.lastIndexOf(DASH, end);
        if (dash <= start) {
            return;
        }
        int said = dash;
        while (said > start && Character.isWhitespace(text.charAt(said - 1))) {
            said--;
        }
        int name = dash + DASH.length();
        int account = text.indexOf("(@", name);
        boolean post = account > name && account < end && text.indexOf(')', account) < end;
        boolean quotation = said > start && MARKS.indexOf(text.charAt(said - 1)) >= 0
                && (text.charAt(start) == '"' || text.charAt(start) == '\u201c') && end - name <= LONGEST_NAME;
        int last = post ? account - 1 : end;
        if ((post || quotation) && last > name && said > start && Character.isUpperCase(text.charAt(name))) {
            Span mark = new Span(dash, dash + 1);
            found.add(new Attribution(List.of(new Span(name, last)), List.of(mark), List.of(new Span(start, said)),
                    Kind.DIRECT, SpeechAct.SAY, Commitment.NEUTRAL, null));
        }
    }
}
