package org.attache.search.query;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.attache.model.Edition;
import org.attache.model.Flag;
import org.jspecify.annotations.Nullable;

/** Reads what stands behind a field. */
final class FieldReader {

    private static final int MOST_ORIGINS = 1_000;

    private final Field field;
    private final Token sign;
    private final Token value;

    FieldReader(Field field, Token sign, Token value) {
        this.field = field;
        this.sign = sign;
        this.value = value;
    }

    Query read() {
        return switch (field) {
            case DATE -> date();
            case ORIGINS -> origins();
            case FLAG -> is(known(Flag.Kind.values()), false);
            case STATUS -> is(known(Edition.Status.values()), false);
            case GRADE -> grade();
            case OUTLET, LANGUAGE, SOURCE, ACTOR, EVENT, STATE, STORY, TITLE -> text();
        };
    }

    private Query text() {
        equality();
        boolean prefix = value.is(Token.Kind.WORD) && value.text().endsWith("*") && value.text().length() > 1;
        return is(prefix ? value.text().substring(0, value.text().length() - 1) : value.text(), prefix);
    }

    private Query grade() {
        equality();
        String letter = value.text().toUpperCase(Locale.ROOT);
        if (letter.length() != 1 || letter.charAt(0) < 'A' || letter.charAt(0) > 'F') {
            throw QueryParser.wrong("no grade \"" + value.text() + "\"; there are A, B, C, D, E, F", value);
        }
        return is(letter, false);
    }

    private Query is(String text, boolean prefix) {
        return new Query.Is(field, text, prefix);
    }

    private <E extends Enum<E>> String known(E[] values) {
        equality();
        String wanted = value.text().toUpperCase(Locale.ROOT).replace('-', '_');
        return Arrays.stream(values).map(Enum::name).filter(wanted::equals).findFirst()
                .orElseThrow(() -> QueryParser.wrong("no " + field.label() + " \"" + value.text() + "\"; there are "
                        + Arrays.stream(values).map(each -> each.name().toLowerCase(Locale.ROOT))
                                .collect(Collectors.joining(", ")),
                        value));
    }

    private void equality() {
        if (!sign.text().equals(":") && !sign.text().equals("=")) {
            throw QueryParser.wrong(field.label() + " knows no \"" + sign.text() + "\", only \":\"", sign);
        }
    }

    private Query origins() {
        int number = QueryParser.number(value.text(), value, field.label() + sign.text());
        return switch (sign.text()) {
            case "<" -> new Query.Origins(0, number - 1);
            case "<=" -> new Query.Origins(0, number);
            case ">" -> new Query.Origins(number + 1, MOST_ORIGINS);
            case ">=" -> new Query.Origins(number, MOST_ORIGINS);
            default -> new Query.Origins(number, number);
        };
    }

    private Query date() {
        String text = value.text();
        int dots = text.indexOf("..");
        if (dots >= 0) {
            equality();
            return range(text.substring(0, dots), text.substring(dots + 2));
        }
        return switch (sign.text()) {
            case "<" -> new Query.Days(null, first(text).minusDays(1));
            case "<=" -> new Query.Days(null, last(text));
            case ">" -> new Query.Days(last(text).plusDays(1), null);
            case ">=" -> new Query.Days(first(text), null);
            default -> new Query.Days(first(text), last(text));
        };
    }

    private Query range(String from, String to) {
        LocalDate first = from.isEmpty() ? null : first(from);
        LocalDate last = to.isEmpty() ? null : last(to);
        if (first != null && last != null && last.isBefore(first)) {
            throw QueryParser.wrong("the range ends before it begins", value);
        }
        return new Query.Days(first, last);
    }

    private LocalDate first(String text) {
        return day(text, false);
    }

    private LocalDate last(String text) {
        return day(text, true);
    }

    private LocalDate day(String text, boolean last) {
        LocalDate day = parse(text, last);
        if (day == null) {
            throw QueryParser.wrong("no date \"" + text + "\"; write 2026-03-02, 2026-03, 2026 or 2026-03..2026-05",
                    value);
        }
        return day;
    }

    private static @Nullable LocalDate parse(String text, boolean last) {
        try {
            return switch (text.length()) {
                case 4 -> last ? Year.parse(text).atMonth(12).atEndOfMonth() : Year.parse(text).atDay(1);
                case 7 -> last ? YearMonth.parse(text).atEndOfMonth() : YearMonth.parse(text).atDay(1);
                case 10 -> LocalDate.parse(text);
                default -> null;
            };
        } catch (DateTimeException e) {
            return null;
        }
    }
}
