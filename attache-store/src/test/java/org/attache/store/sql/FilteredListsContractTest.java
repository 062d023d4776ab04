package org.attache.store.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.attache.model.Analysis;
import org.attache.store.Claims;
import org.attache.store.Desk;
import org.attache.store.Page;
import org.attache.store.PageRequest;
import org.attache.store.Sources;
import org.attache.store.Stories;
import org.attache.store.Write;
import org.junit.jupiter.api.Test;

/** A filtered list is the same whether it is read in its own order or from the few that fit. */
class FilteredListsContractTest extends StoreContract {

    /** More than are looked up and sorted. */
    private static final int MANY = 2_100;
    private static final int RARE = 700;

    private void fill() {
        List<Write> writes = new ArrayList<>();
        for (int i = 0; i < MANY; i++) {
            Analysis one = Samples.analysis("a" + i, i % RARE == 0 ? "Herald" : "Daily",
                    "2026-03-%02d".formatted(1 + i % 28));
            writes.add(article(one));
            writes.add(Write.PutDossier.of(Samples.dossier("s%04d".formatted(i), one)));
        }
        store.commit(writes);
    }

    private static <T> List<T> pages(Function<PageRequest, Page<T>> list, int limit) {
        List<T> all = new ArrayList<>();
        for (PageRequest next = PageRequest.first(limit); next != null;) {
            Page<T> page = list.apply(next);
            all.addAll(page.items());
            next = page.next() == null ? null : new PageRequest(limit, page.next());
        }
        return all;
    }

    private List<String> ids(Stories.Filter filter, int limit) {
        return pages(page -> store.stories().list(filter, page), limit).stream().map(line -> line.id().value())
                .toList();
    }

    private List<String> texts(Claims.Filter filter, int limit) {
        return pages(page -> store.claims().list(filter, page), limit).stream()
                .map(line -> line.story() + " " + line.text()).toList();
    }

    private Sources.Key source(String name) {
        return pages(page -> store.sources().list(Sources.Filter.ALL, page), 100).stream()
                .filter(line -> line.description().equals(name)).findFirst().orElseThrow().key();
    }

    private static Stories.Filter graded(char grade) {
        return new Stories.Filter(null, null, null, null, null, null, null, null, grade);
    }

    @Test
    void filtersThatLetMuchAndLittleThroughGiveTheSameOrderAndNothingTwice() {
        fill();
        store.commit(List.of(new Write.Decide(new Desk.Grade(source("Herald"), 'F'), "ed"),
                new Write.Decide(new Desk.Grade(source("an official"), 'C'), "ed")));
        List<String> all = ids(Stories.Filter.ALL, 1000);
        List<String> herald = all.stream().filter(id -> Integer.parseInt(id.substring(1)) % RARE == 0).toList();
        assertThat(all).hasSize(MANY).doesNotHaveDuplicates();
        assertThat(ids(new Stories.Filter("EST", null, null, null, null, null, null, null, null), 500)).isEqualTo(all);
        assertThat(ids(new Stories.Filter("EST", null, "Herald", null, null, null, null, null, null), 1))
                .isEqualTo(herald).hasSize(3);
        assertThat(ids(graded('F'), 2)).isEqualTo(herald);
        assertThat(ids(graded('C'), 1000)).isEqualTo(all);
        assertThat(ids(graded('A'), 1000)).isEmpty();

        List<String> claims = texts(Claims.Filter.ALL, 1000);
        Claims.Filter official = new Claims.Filter(null, null, null, "EST", true, null, 1, 1, null, null, null);
        assertThat(texts(official, 1000)).hasSize(MANY).isEqualTo(
                claims.stream().filter(line -> line.endsWith("the bridge would open")).toList());
        assertThat(texts(new Claims.Filter(null, source("Herald"), null, null, false, null, null, null, null, null,
                null), 2)).isEqualTo(claims.stream().filter(line -> herald.contains(line.substring(0, 5))).toList());
        assertThat(texts(new Claims.Filter(null, null, null, null, false, null, null, null, null, null, 'F'), 3))
                .hasSize(6);
        assertThat(texts(new Claims.Filter(null, null, null, "LVA", false, null, null, null, null, null, null), 3))
                .isEmpty();
    }
}
