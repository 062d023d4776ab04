package org.attache.store.read;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.attache.json.Json;
import org.attache.store.Desk;
import org.attache.store.database.DeskTables;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;

/** The sources that editors gave a grade. There are few of them, so that they are named in a query one by one. */
final class Grades {

    private Grades() {}

    /** The grades that hold, by the key of the source. */
    static Map<String, Character> all(DSLContext sql) {
        Map<String, Character> grades = new HashMap<>();
        sql.select(DeskTables.Decision.SUBJECT, DeskTables.Decision.BODY).from(DeskTables.Decision.TABLE)
                .where(DeskTables.Decision.SUBJECT.isNotNull().and(DeskTables.Decision.UNDONE.isNull()))
                .orderBy(DeskTables.Decision.ID)
                .forEach(row -> grades.put(row.value1(), Json.read(row.value2(), Desk.Grade.class).grade()));
        return grades;
    }

    /** True for a field that names a source whose grade, the last that holds, is this one. */
    static Condition has(DSLContext sql, Field<String> source, char grade) {
        List<String> keys = all(sql).entrySet().stream().filter(each -> each.getValue() == grade)
                .map(Map.Entry::getKey).sorted().toList();
        return source.in(keys);
    }
}
