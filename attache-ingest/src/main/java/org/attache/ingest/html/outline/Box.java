package org.attache.ingest.html.outline;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.jsoup.nodes.Element;

/** A block element of the page with the parts inside it and, once {@linkplain #sumUp summed up}, figures about them. */
public final class Box implements Part {
    private final Element element;
    private final @Nullable Box parent;
    private final Hint hint;
    private final List<Part> parts = new ArrayList<>();
    private int pictures;
    private boolean dropped;
    private int prose;
    private int chars;
    private int linked;
    private int passages;

    Box(Element element, @Nullable Box parent, Hint hint) {
        this.element = element;
        this.parent = parent;
        this.hint = hint;
    }

    void add(Part part) {
        parts.add(part);
    }

    void addPictures(int more) {
        pictures += more;
    }

    public @Nullable Box parent() {
        return parent;
    }

    public Hint hint() {
        return hint;
    }

    /** What is inside, in order. */
    public List<Part> parts() {
        return Collections.unmodifiableList(parts);
    }

    public String tag() {
        return element.normalName();
    }

    /** Tag and class names: parts of a page that are made alike have them in common. */
    public String make() {
        return element.normalName() + ' ' + element.className();
    }

    /** True for a box of that element and for the boxes directly inside it. */
    public boolean isInside(String tag) {
        return tag().equals(tag) || parent != null && parent.tag().equals(tag);
    }

    /** Pictures, videos and frames inside. */
    public int pictures() {
        return pictures;
    }

    /** Characters of {@linkplain Passage#isProse() prose} outside of links. */
    public int prose() {
        return prose;
    }

    public int chars() {
        return chars;
    }

    public int linked() {
        return linked;
    }

    public int passages() {
        return passages;
    }

    /** Sums up what is inside and not dropped, innermost first. */
    public void sumUp() {
        prose = 0;
        chars = 0;
        linked = 0;
        passages = 0;
        for (Part part : parts) {
            switch (part) {
                case Box box -> sumUp(box);
                case Passage passage -> sumUp(passage);
            }
        }
    }

    private void sumUp(Box box) {
        box.sumUp();
        if (!box.dropped) {
            prose += box.prose;
            chars += box.chars;
            linked += box.linked;
            passages += box.passages;
        }
    }

    private void sumUp(Passage passage) {
        if (!passage.isDropped()) {
            prose += passage.isProse() ? passage.unlinked() : 0;
            chars += passage.length();
            linked += passage.length() - passage.unlinked();
            passages++;
        }
    }

    /** Adds the passages inside that are not dropped, in order. */
    public void collect(List<Passage> into) {
        for (Part part : parts) {
            if (!part.isDropped()) {
                switch (part) {
                    case Box box -> box.collect(into);
                    case Passage passage -> into.add(passage);
                }
            }
        }
    }

    @Override
    public void drop() {
        dropped = true;
    }

    @Override
    public boolean isDropped() {
        return dropped;
    }
}
