package org.attache.ingest.feed;

import java.util.Optional;
import org.attache.ingest.feed.markup.Addresses;
import org.attache.ingest.feed.value.Person;
import org.attache.ingest.xml.XmlElement;
import org.jspecify.annotations.Nullable;

/** Authors, contributors and publishers: as elements with parts, or as one line of text. */
final class People {
    private People() {}

    static void read(FeedElement.Action role, XmlElement element, Scope scope, FeedNode node) {
        Person parts = parts(element, scope);
        String text = element.ownText().strip();
        Person person = parts.isNobody() ? role == FeedElement.Action.CONTRIBUTOR ? named(text) : Person.parse(text)
                : parts;
        String line = parts.isNobody() ? text : parts.display();
        switch (role) {
            case CONTRIBUTOR -> node.contributors.add(person);
            case PUBLISHER -> publisher(line, person, node);
            default -> author(line, person, node);
        }
    }

    private static void author(@Nullable String line, Person person, FeedNode node) {
        node.author = line == null || line.isEmpty() ? node.author : line;
        if (!person.isNobody()) {
            node.authors.add(person);
        }
    }

    private static void publisher(@Nullable String line, Person person, FeedNode node) {
        node.publisher = line;
        node.publisherDetail = person;
    }

    private static Person named(String text) {
        return text.isEmpty() ? Person.NOBODY : new Person(text, null, null);
    }

    private static Person parts(XmlElement element, Scope scope) {
        return new Person(part(element, "name"), part(element, "email"), address(element, scope));
    }

    private static @Nullable String address(XmlElement element, Scope scope) {
        for (String name : new String[]{"uri", "url", "homepage", "href"}) {
            Optional<XmlElement> child = element.child(name);
            if (child.isPresent()) {
                return Addresses.resolve(scope.enter(child.get()).base(), child.get().text().strip());
            }
        }
        return null;
    }

    private static @Nullable String part(XmlElement element, String name) {
        return element.child(name).map(child -> child.text().strip()).filter(text -> !text.isEmpty()).orElse(null);
    }
}
