package org.attache.proposition.word;

import java.util.Locale;
import java.util.Map;

/** Numbers as figures: "nine" is 9, "1,500" is 1500. */
public final class Numbers {

    private static final Map<String, String> WORDS = Map.ofEntries(Map.entry("one", "1"), Map.entry("two", "2"),
            Map.entry("three", "3"), Map.entry("four", "4"), Map.entry("five", "5"), Map.entry("six", "6"),
            Map.entry("seven", "7"), Map.entry("eight", "8"), Map.entry("nine", "9"), Map.entry("ten", "10"),
            Map.entry("eleven", "11"), Map.entry("twelve", "12"), Map.entry("thirteen", "13"),
            Map.entry("fourteen", "14"), Map.entry("fifteen", "15"), Map.entry("sixteen", "16"),
            Map.entry("seventeen", "17"), Map.entry("eighteen", "18"), Map.entry("nineteen", "19"),
            Map.entry("twenty", "20"), Map.entry("thirty", "30"), Map.entry("forty", "40"), Map.entry("fifty", "50"),
            Map.entry("sixty", "60"), Map.entry("seventy", "70"), Map.entry("eighty", "80"),
            Map.entry("ninety", "90"), Map.entry("hundred", "100"), Map.entry("thousand", "1000"),
            Map.entry("million", "1000000"), Map.entry("dozen", "12"));

    private static final Map<String, Integer> ENDINGS = Map.of("", 0, "k", 3, "m", 6, "mn", 6, "million", 6, "bn", 9,
            "billion", 9);
    private static final int LONGEST = 15;

    private Numbers() {}

    /** The figure, or the word in lower case when it is none. */
    static String of(String form) {
        String word = form.toLowerCase(Locale.ROOT);
        int hyphen = word.indexOf('-');
        if (hyphen > 0 && WORDS.containsKey(word.substring(0, hyphen))
                && WORDS.containsKey(word.substring(hyphen + 1))) {
            return String.valueOf(Integer.parseInt(of(word.substring(0, hyphen)))
                    + Integer.parseInt(of(word.substring(hyphen + 1))));
        }
        return WORDS.getOrDefault(word, word.replace(",", ""));
    }

    /** True for "twenty" to "ninety" in letters. */
    static boolean tens(String form) {
        String figure = WORDS.getOrDefault(form.toLowerCase(Locale.ROOT), "");
        return figure.length() == 2 && figure.charAt(0) > '1' && figure.endsWith("0");
    }

    /** The amount of a figure in digits or words, with a scale written to it ("34million", "40m"); not a number when it is none. */
    public static double value(String form) {
        String figure = of(form);
        int end = figure.length();
        while (end > 0 && !Character.isDigit(figure.charAt(end - 1))) {
            end--;
        }
        int start = 0;
        while (start < end && !Character.isDigit(figure.charAt(start))) {
            start++;
        }
        int zeros = ENDINGS.getOrDefault(figure.substring(end), -1);
        boolean plain = start == 0 && end <= LONGEST && zeros >= 0 && end > 0
                && figure.substring(0, end).chars().allMatch(c -> c == '.' || c >= '0' && c <= '9')
                && figure.indexOf('.') == figure.lastIndexOf('.');
        return plain ? Double.parseDouble(figure.substring(0, end)) * Math.pow(10, zeros) : Double.NaN;
    }
}
