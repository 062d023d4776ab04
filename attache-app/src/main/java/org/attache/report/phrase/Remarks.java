package org.attache.report.phrase;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.attache.model.Article;
import org.attache.model.ArticleId;
import org.attache.model.Flag;

/** The flags of a claim in words, each kind once with the outlets that it is about. */
public final class Remarks {

    private Remarks() {}

    /** "denied", "denial left out (The Lima Chronicle, The Arica Standard)". */
    public static List<String> of(List<Flag> flags, Map<ArticleId, Article> articles) {
        Map<Flag.Kind, List<String>> outlets = new LinkedHashMap<>();
        for (Flag flag : flags) {
            List<String> where = outlets.computeIfAbsent(flag.kind(), kind -> new ArrayList<>());
            Article article = flag.article() == null ? null : articles.get(flag.article());
            if (article != null) {
                where.add(Words.outlet(article));
            }
        }
        return outlets.entrySet().stream().map(one -> Words.flag(one.getKey()) + among(one.getValue())).toList();
    }

    private static String among(List<String> outlets) {
        return outlets.isEmpty() ? "" : " (" + Words.join(outlets.stream().distinct().toList()) + ")";
    }
}
