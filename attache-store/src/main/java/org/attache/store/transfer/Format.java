package org.attache.store.transfer;

import com.fasterxml.jackson.databind.json.JsonMapper;
import org.attache.store.database.Schema;

/**
 * The lines of an export: a head, then one object a row, table after table, then an end that says how many rows there were, so
 * that one that was cut off is known.
 *
 * <pre>
 * {"attache":"export","schema":1,"sequence":1234}
 * {"table":"change","row":{"seq":1,"kind":"ARTICLE","id":"…","version":1,"at":1772452800000}}
 * …
 * {"attache":"end","rows":56789}
 * </pre>
 */
final class Format {

    static final JsonMapper MAPPER = new JsonMapper();
    static final String MARK = "attache";
    static final String EXPORT = "export";
    static final String END = "end";
    static final String SCHEMA = "schema";
    static final String SEQUENCE = "sequence";
    static final String ROWS = "rows";
    static final String TABLE = "table";
    static final String ROW = "row";
    static final int VERSION = Schema.VERSION;

    private Format() {}
}
