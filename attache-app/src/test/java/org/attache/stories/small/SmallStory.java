package org.attache.stories.small;

import java.util.ArrayList;
import java.util.List;

/**
 * A story of a few sentences in two or three papers.
 *
 * @param structure what its papers do with what they take from others
 * @param papers outlet, date, headline and text of each, as {@link org.attache.Papers} reads them; the first is A
 */
record SmallStory(String structure, String name, List<String> papers, List<Question> questions) {

    /** The stories of a file; its first lines say how they are written. */
    static List<SmallStory> parse(List<String> lines) {
        List<SmallStory> stories = new ArrayList<>();
        String structure = "";
        for (int number = 0; number < lines.size(); number++) {
            String line = lines.get(number);
            if (line.startsWith("## ")) {
                structure = line.substring(3);
            } else if (line.startsWith("= ")) {
                stories.add(new SmallStory(structure, line.substring(2), new ArrayList<>(), new ArrayList<>()));
            } else if (!line.isBlank() && !line.startsWith("#")) {
                stories.getLast().add(number, line);
            }
        }
        return stories;
    }

    private void add(int number, String line) {
        if (line.startsWith("@")) {
            String[] head = line.substring(3).split(" \\| ");
            papers.add(head[0] + "\n" + head[1] + "\n\n" + head[2] + "\n");
        } else if (Question.is(line)) {
            questions.add(Question.parse(number, line));
        } else {
            papers.set(papers.size() - 1, papers.getLast() + "\n" + line + "\n");
        }
    }
}
