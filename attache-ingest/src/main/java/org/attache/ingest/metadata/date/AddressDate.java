package org.attache.ingest.metadata.date;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The day that an address states: {@code /2019/10/21/}, {@code /2019-10-21}, {@code /20191021}, {@code /21-10-2019}. */
final class AddressDate {
    private AddressDate() {}

    static @Nullable LocalDate of(String address) {
        int from = Math.max(0, address.indexOf("://") + 3);
        for (int i = address.indexOf('/', from); i >= 0 && i + 8 < address.length(); i++) {
            LocalDate date = isDigit(address, i) || !isDigit(address, i + 1) ? null : at(address, i + 1);
            if (date != null) {
                return date;
            }
        }
        return null;
    }

    private static @Nullable LocalDate at(String text, int start) {
        int year = number(text, start, 4);
        if (year < 1990 || year > 2099) {
            return yearLast(text, start);
        }
        int month = start + 4;
        boolean marked = month < text.length() && (text.charAt(month) == '/' || text.charAt(month) == '-'
                || text.charAt(month) == '_');
        if (!marked) {
            return isDigit(text, start + 8) ? null : date(year, number(text, month, 2), number(text, month + 2, 2));
        }
        int monthDigits = isDigit(text, month + 2) ? 2 : 1;
        int mark = month + 1 + monthDigits;
        if (mark >= text.length() || text.charAt(mark) != text.charAt(month)) {
            return null;
        }
        int dayDigits = isDigit(text, mark + 2) ? 2 : 1;
        return isDigit(text, mark + 1 + dayDigits) ? null
                : date(year, number(text, month + 1, monthDigits), number(text, mark + 1, dayDigits));
    }

    private static @Nullable LocalDate yearLast(String text, int start) {
        char mark = start + 2 < text.length() ? text.charAt(start + 2) : 0;
        boolean marked = (mark == '-' || mark == '_') && start + 5 < text.length() && text.charAt(start + 5) == mark;
        int year = marked && !isDigit(text, start + 10) ? number(text, start + 6, 4) : -1;
        return year < 1990 || year > 2099 ? null : date(year, number(text, start + 3, 2), number(text, start, 2));
    }

    private static @Nullable LocalDate date(int year, int month, int day) {
        try {
            return month < 1 || day < 1 ? null : LocalDate.of(year, month, day);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static int number(String text, int start, int digits) {
        int value = 0;
        for (int i = start; i < start + digits; i++) {
            if (!isDigit(text, i)) {
                return -1;
            }
            value = value * 10 + text.charAt(i) - '0';
        }
        return value;
    }

    private static boolean isDigit(String text, int at) {
        return at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
    }
}
