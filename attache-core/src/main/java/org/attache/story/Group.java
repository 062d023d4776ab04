package org.attache.story;

import java.util.ArrayList;
import java.util.List;
import org.attache.model.StoryId;

/** A story while articles of it are in the window: their running numbers, rising. */
final class Group {

    final StoryId id;
    /** Number of the article that opened it. */
    final int founded;
    private final List<Integer> members = new ArrayList<>();

    Group(StoryId id, int founded) {
        this.id = id;
        this.founded = founded;
    }

    List<Integer> members() {
        return members;
    }

    int size() {
        return members.size();
    }

    void add(int number) {
        members.add(number);
        if (members.size() > 1 && members.get(members.size() - 2) > number) {
            members.sort(null);
        }
    }

    void remove(int number) {
        members.remove((Integer) number);
    }

    /** The last members, at most so many. */
    List<Integer> latest(int most) {
        return members.subList(Math.max(0, members.size() - most), members.size());
    }
}
