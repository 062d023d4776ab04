package org.attache.time.scan;

import java.util.List;

/** The items of a sentence; a place outside holds {@link Item#NONE}. */
public record Items(List<Item> list, Lexicon lexicon) {

    public int size() {
        return list.size();
    }

    public Item at(int index) {
        return index >= 0 && index < list.size() ? list.get(index) : Item.NONE;
    }

    public Kind kind(int index) {
        return at(index).kind();
    }

    public int value(int index) {
        return at(index).value();
    }

    public String form(int index) {
        return at(index).form();
    }

    public boolean is(int index, String form) {
        return at(index).form().equals(form);
    }

    public boolean is(int index, Kind kind) {
        return at(index).kind() == kind;
    }

    public boolean isAny(int index, String... forms) {
        String form = form(index);
        for (String each : forms) {
            if (each.equals(form)) {
                return true;
            }
        }
        return false;
    }

    /** The text the word table gives for an item. */
    public String text(int index) {
        Lexicon.Word word = lexicon.word(form(index));
        return word == null ? "" : word.text();
    }

    /** True when the item follows the one before without space. */
    public boolean glued(int index) {
        return at(index).glued();
    }

    /** A year written in four digits, at the place. */
    public boolean isYear(int index) {
        Item item = at(index);
        return item.kind() == Kind.NUMBER && item.form().length() == 4 && item.end() - item.start() == 4
                && item.value() >= 1000 && item.value() <= 2199;
    }

    /** Four digits or more without a separator that are no year of ours: "12 April 31999". */
    public boolean isYearBeyond(int index) {
        Item item = at(index);
        boolean digits = item.kind() == Kind.NUMBER || item.kind() == Kind.DECIMAL;
        return digits && item.form().length() > 3 && item.form().length() == item.end() - item.start()
                && item.form().indexOf('.') < 0 && !isYear(index);
    }

    /** A number of two digits that no month has as a day. */
    public boolean isNoDay(int index) {
        Item item = at(index);
        return item.kind() == Kind.NUMBER && item.form().length() == 2 && item.value() > 31;
    }

    /** A day of the month in digits or as an ordinal. */
    public boolean isDay(int index) {
        Item item = at(index);
        boolean number = item.kind() == Kind.NUMBER && item.form().length() <= 2;
        return (number || item.kind() == Kind.ORDINAL) && item.value() >= 1 && item.value() <= 31;
    }
}
