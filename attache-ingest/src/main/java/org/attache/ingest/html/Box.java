package org.attache.ingest.html;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.jsoup.nodes.Element;

/** A block element of the page with the parts inside it and the sums over them. */
final class Box implements Part {
    final Element element;
    final @Nullable Box parent;
    final Hint hint;
    final List<Part> parts = new ArrayList<>();
    /** Pictures, videos and frames inside. */
    int pictures;

    /** Left out as a whole, with everything inside. */
    boolean dropped;

    /** Sums over the passages inside, without those of dropped boxes. */
    double weight;
    int prose;
    int chars;
    int linked;
    int passages;

    Box(Element element, @Nullable Box parent, Hint hint) {
        this.element = element;
        this.parent = parent;
        this.hint = hint;
    }

    String tag() {
        return element.normalName();
    }

    /** True for a box of that element and for the boxes directly inside it. */
    boolean isInside(String tag) {
        return tag().equals(tag) || parent != null && parent.tag().equals(tag);
    }

    /** Sums up everything below, innermost first. */
    void sumUp() {
        weight = 0;
        prose = chars = linked = passages = 0;
        for (Part part : parts) {
            switch (part) {
                case Box box -> add(box);
                case Passage passage -> add(passage);
            }
        }
    }

    private void add(Box box) {
        box.sumUp();
        if (!box.dropped) {
            weight += box.weight;
            prose += box.prose;
            chars += box.chars;
            linked += box.linked;
            passages += box.passages;
        }
    }

    private void add(Passage passage) {
        if (!passage.dropped) {
            weight += passage.weight();
            prose += passage.isProse() ? passage.length() - passage.linked : 0;
            chars += passage.length();
            linked += passage.linked;
            passages++;
        }
    }

    double linkDensity() {
        return chars == 0 ? 0 : (double) linked / chars;
    }

    /** The passages inside in order, without dropped ones. */
    void collect(List<Passage> into) {
        for (Part part : parts) {
            switch (part) {
                case Box box -> {
                    if (!box.dropped) {
                        box.collect(into);
                    }
                }
                case Passage passage -> {
                    if (!passage.dropped) {
                        into.add(passage);
                    }
                }
            }
        }
    }
}
