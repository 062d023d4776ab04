package org.attache.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.TreeSet;
import org.attache.model.Zone;
import org.attache.time.scan.Zones;
import org.jspecify.annotations.Nullable;

/**
 * When a time of day in a zone is by the clock of the world.
 *
 * <p>A name that is used of several zones keeps all of them: the moments run from the first to the last. Where a zone knows
 * summer time its offset is that of the day; without a day only fixed offsets are told.
 */
final class Moments {

    private static final int HOURS = 24;

    private Moments() {}

    /**
     * @param clock hours and minutes behind "T"
     * @param day null when it is not known
     */
    static Zone of(Zones.Named zone, String clock, @Nullable LocalDate day) {
        return day == null ? new Zone(zone.name(), fixed(zone.ids()), null, null)
                : on(zone, at(clock, day));
    }

    private static Zone on(Zones.Named zone, LocalDateTime local) {
        List<String> offsets = zone.ids().stream().map(id -> offset(id, local).toString()).distinct().toList();
        TreeSet<Instant> moments = new TreeSet<>();
        zone.ids().forEach(id -> moments.add(local.toInstant(offset(id, local))));
        return new Zone(zone.name(), plain(offsets), moments.isEmpty() ? null : moments.first(),
                moments.isEmpty() ? null : moments.last());
    }

    private static ZoneOffset offset(ZoneId id, LocalDateTime local) {
        return id.getRules().getOffset(local);
    }

    private static LocalDateTime at(String clock, LocalDate day) {
        int hour = Integer.parseInt(clock.substring(1, 3));
        int minute = Integer.parseInt(clock.substring(4, 6));
        return hour == HOURS ? day.plusDays(1).atStartOfDay() : day.atTime(LocalTime.of(hour, minute));
    }

    private static List<String> fixed(List<ZoneId> ids) {
        boolean all = ids.stream().allMatch(ZoneOffset.class::isInstance);
        return all ? plain(ids.stream().map(ZoneId::toString).toList()) : List.of();
    }

    private static List<String> plain(List<String> offsets) {
        return offsets.stream().map(offset -> offset.equals("Z") ? "+00:00" : offset).toList();
    }
}
