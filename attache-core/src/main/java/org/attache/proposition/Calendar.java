package org.attache.proposition;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.attache.model.TimeExpression;
import org.attache.reading.ReadArticle;
import org.jspecify.annotations.Nullable;

/**
 * The days that the articles of a story speak of, made comparable.
 *
 * <p>An article that bears no year ("LIMA, May 3") is taken to be written when the others of its story were; a weekday, day or month that its
 * analysis had to leave open is closed by that day. A weekday or month that was taken for past while the clause tells of what
 * is to come ("the gate opens on Monday") is the next. All this serves comparison alone: the analysis keeps what its own text says.
 */
public final class Calendar {

    private static final String OPEN = "XXXX-";
    private static final String WEEKDAY = "XXXX-WXX-";
    private static final int DAY = "2025-02-10".length();
    private static final int MONTH = "2025-02".length();
    private static final int WEEK = 7;
    private static final Set<String> NAMES = names();

    private final ReadArticle article;
    private final @Nullable LocalDate written;

    /** Days with the first and the last of them. */
    record Stretch(String key, LocalDate first, LocalDate last) {

        static Stretch of(LocalDate day) {
            return new Stretch(day.toString(), day, day);
        }

        static Stretch of(YearMonth month) {
            return new Stretch(month.toString(), month.atDay(1), month.atEndOfMonth());
        }
    }

    private Calendar(ReadArticle article, @Nullable LocalDate written) {
        this.article = article;
        this.written = written;
    }

    private static Set<String> names() {
        Set<String> names = new HashSet<>();
        Stream.concat(Arrays.stream(DayOfWeek.values()), Arrays.stream(Month.values()))
                .forEach(one -> names.add(one.toString().toLowerCase(Locale.ROOT)));
        return names;
    }

    /** For every article of a story the calendar to read it by. */
    public static List<Calendar> of(List<ReadArticle> articles) {
        LocalDate[] known = articles.stream().map(Calendar::published).flatMap(Optional::stream).sorted()
                .toArray(LocalDate[]::new);
        LocalDate story = known.length == 0 ? null : known[known.length / 2];
        return articles.stream().map(one -> new Calendar(one, published(one).orElse(near(one, story)))).toList();
    }

    private static Optional<LocalDate> published(ReadArticle article) {
        return Optional.ofNullable(article.article().publishedAt()).map(time -> time.date());
    }

    /** The day on the dateline in the year of the story, else the day of the story. */
    private static @Nullable LocalDate near(ReadArticle article, @Nullable LocalDate story) {
        if (story == null) {
            return null;
        }
        Calendar calendar = new Calendar(article, story);
        return article.analysis().times().stream().limit(1).map(time -> calendar.closed(key(time.value())))
                .flatMap(Optional::stream).map(Stretch::first)
                .filter(day -> Math.abs(ChronoUnit.DAYS.between(day, story)) <= WEEK).findFirst().orElse(story);
    }

    /** @param ahead true when the clause tells of what is to come */
    Optional<Stretch> of(TimeExpression time, boolean ahead) {
        String key = key(time.value());
        Optional<Stretch> found = time.earliest() != null && time.latest() != null
                ? Optional.of(new Stretch(key, time.earliest(), time.latest()))
                : closed(key);
        return ahead ? found.map(one -> next(time, one)) : found;
    }

    /** Of "until 12 April", "since Monday", "before May" the day or month that is named, which such words leave open to one side. */
    Optional<Stretch> limit(TimeExpression time) {
        if (time.earliest() == null == (time.latest() == null)) {
            return Optional.empty();
        }
        try {
            String key = key(time.value());
            if (key.length() == DAY) {
                return Optional.of(Stretch.of(LocalDate.parse(key)));
            }
            return key.length() == MONTH ? Optional.of(Stretch.of(YearMonth.parse(key))) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Of a time of day its day. */
    private static String key(String value) {
        return value.length() > DAY && value.charAt(DAY) == 'T' ? value.substring(0, DAY) : value;
    }

    /** "XXXX-WXX-2", "XXXX-05-03" and "XXXX-05" by the day of writing. */
    private Optional<Stretch> closed(String value) {
        if (written == null || !value.startsWith(OPEN)) {
            return Optional.empty();
        }
        try {
            return Optional.of(value.startsWith(WEEKDAY) ? weekday(value.substring(WEEKDAY.length()), written)
                    : ofYear(value.substring(OPEN.length()).split("-"), written));
        } catch (DateTimeException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static Stretch weekday(String number, LocalDate written) {
        return Stretch.of(written.with(TemporalAdjusters.previousOrSame(DayOfWeek.of(Integer.parseInt(number)))));
    }

    private static Stretch ofYear(String[] parts, LocalDate written) {
        int month = Integer.parseInt(parts[0]);
        if (parts.length == 1) {
            return Stretch.of(YearMonth.of(written.getYear(), month));
        }
        MonthDay day = MonthDay.of(month, Integer.parseInt(parts[1]));
        return Stream.of(-1, 0, 1).map(years -> day.atYear(written.getYear() + years))
                .min(Comparator.comparingLong(one -> Math.abs(ChronoUnit.DAYS.between(one, written))))
                .map(Stretch::of).orElseThrow();
    }

    /** "Monday", "March", "Monday at eight", but not "Monday 3 March". */
    private static boolean named(String words) {
        int at = words.indexOf(" at ");
        return NAMES.contains(at < 0 ? words : words.substring(0, at));
    }

    private Stretch next(TimeExpression time, Stretch found) {
        boolean named = named(time.span().in(article.text()).toLowerCase(Locale.ROOT));
        if (written == null || !named || !found.last().isBefore(written)) {
            return found;
        }
        return found.first().equals(found.last()) ? Stretch.of(found.first().plusDays(WEEK))
                : Stretch.of(YearMonth.from(found.first()).plusYears(1));
    }
}
