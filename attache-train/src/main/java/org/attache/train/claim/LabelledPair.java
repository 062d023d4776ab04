package org.attache.train.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.attache.claim.material.Material;
import org.attache.model.Analysis;
import org.attache.model.Families;
import org.attache.pipeline.Pipeline;
import org.attache.reading.ReadArticle;
import org.attache.reading.Statement;
import org.attache.reuse.NewsItem;
import org.attache.reuse.ReuseDetector;
import org.attache.reuse.SharedText;

/**
 * Two statements of two articles that the running system compares, with what the gold says of them.
 *
 * @param measures in the order of {@link org.attache.likeness.Likeness#MEASURES}
 */
record LabelledPair(String bundle, double[] measures, boolean same) {

    /** The pairs of a bundle that the gold can judge, found and measured as in a story that is read. */
    static List<LabelledPair> of(GoldBundle bundle, Pipeline pipeline) {
        List<String> letters = new ArrayList<>();
        List<ReadArticle> articles = new ArrayList<>();
        List<NewsItem> items = new ArrayList<>();
        bundle.articles().entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach(one -> {
            Analysis analysis = pipeline.analyze(one.getValue());
            letters.add(one.getKey());
            articles.add(new ReadArticle(articles.size(), analysis));
            items.add(NewsItem.of(one.getValue()));
        });
        Material material = Material.of(articles,
                ReuseDetector.all(items).stream().map(SharedText::toReuse).toList(), Families.NONE);
        List<Carriers.Label> labels = material.statements().stream()
                .map(one -> Carriers.of(one, letters.get(one.article()), bundle.claims())).toList();
        List<LabelledPair> pairs = new ArrayList<>();
        material.pairs().show((first, second, measures) -> {
            boolean two = told(material, first, second);
            if (two && labels.get(first).comparable(labels.get(second))) {
                pairs.add(new LabelledPair(bundle.name(), measures, labels.get(first).same(labels.get(second))));
            }
        });
        return pairs;
    }

    /** True for two statements in the texts of two articles; headings repeat what the text says. */
    private static boolean told(Material material, int first, int second) {
        Statement one = material.statements().get(first);
        Statement other = material.statements().get(second);
        return one.article() != other.article() && !one.heading() && !other.heading();
    }
}
