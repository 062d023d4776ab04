package org.attache.ingest.layout;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.attache.model.Block;
import org.attache.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * Reads the lines from the first paragraph on.
 *
 * @param notice the first line that says where the text came from, else the first notice
 * @param dateline place and date before the first sentence
 * @param day the day in the dateline, where it names the year too
 * @param agency the agency named in the dateline
 */
record Body(List<Block> blocks, Notices.@Nullable Notice notice, @Nullable String dateline, @Nullable LocalDate day,
        @Nullable String agency, @Nullable Span agencySpan) {

    private static final int LONGEST_HEADING = 12;

    static Body of(List<Line> lines) {
        Reader reader = new Reader();
        for (int i = 0; i < lines.size(); i++) {
            reader.line(lines.get(i), i == 0, i == lines.size() - 1);
        }
        return new Body(reader.blocks, reader.notice, reader.dateline, reader.day, reader.agency,
                reader.agencySpan);
    }

    private static final class Reader {

        private final List<Block> blocks = new ArrayList<>();
        private Notices.@Nullable Notice notice;
        private @Nullable String dateline;
        private @Nullable LocalDate day;
        private @Nullable String agency;
        private @Nullable Span agencySpan;
        private boolean correction;

        void line(Line line, boolean first, boolean last) {
            boolean announced = correction;
            correction = Corrections.label(line);
            if (announced || correction) {
                blocks.add(new Block(Block.Kind.CORRECTION, line.span()));
                return;
            }
            Optional<Notices.Notice> whole = Notices.of(line)
                    .or(() -> last && !first ? Signatures.of(line) : Optional.empty());
            if (whole.isPresent()) {
                note(whole.get());
                return;
            }
            Line prose = first ? withoutDateline(line) : line;
            Line text = prose;
            Optional<Notices.Notice> signature = Notices.signature(prose)
                    .or(() -> last ? Signatures.behind(text) : Optional.empty());
            if (signature.isPresent()) {
                prose = prose.part(0, signature.get().span().start() - prose.span().start()).trimmed();
            }
            blocks.add(new Block(kind(prose, first, last), prose.span()));
            signature.ifPresent(this::note);
        }

        private void note(Notices.Notice found) {
            blocks.add(new Block(found.kind(), found.span()));
            if (notice == null || !notice.declared() && found.declared()) {
                notice = found;
            }
        }

        private Line withoutDateline(Line line) {
            Optional<Dateline> found = Dateline.of(line);
            if (found.isEmpty()) {
                return line;
            }
            Dateline place = found.get();
            dateline = place.text();
            day = place.day();
            blocks.add(new Block(Block.Kind.DATELINE, line.part(0, place.text().length()).span()));
            if (place.agency() != null) {
                agency = place.agency();
                agencySpan = line.part(place.agencyStart(), place.agencyStart() + place.agency().length()).span();
            }
            return line.part(place.length(), line.text().length());
        }

        private static Block.Kind kind(Line line, boolean first, boolean last) {
            boolean heading = !first && !last && !line.endsSentence() && line.words() <= LONGEST_HEADING
                    && ":;,".indexOf(line.text().charAt(line.text().length() - 1)) < 0;
            return heading ? Block.Kind.HEADING : Block.Kind.PARAGRAPH;
        }
    }
}
