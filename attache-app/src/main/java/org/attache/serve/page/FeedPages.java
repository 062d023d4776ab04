package org.attache.serve.page;

import java.io.StringReader;
import java.io.StringWriter;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.XMLStreamWriter;
import org.attache.serve.ask.Addresses;
import org.attache.serve.http.Problem;
import org.attache.serve.http.Reply;
import org.attache.serve.http.Request;
import org.attache.serve.http.Route;
import org.attache.store.Feeds;
import org.attache.store.Store;
import org.attache.store.Write;
import org.jspecify.annotations.Nullable;

/** The feeds: add, remove, suspend, health; lists of them in and out as OPML. */
public final class FeedPages {

    private static final XMLInputFactory IN = input();
    private static final XMLOutputFactory OUT = XMLOutputFactory.newInstance();
    private static final int MOST = 2_000;

    private final Store store;
    private final Templates templates;

    public FeedPages(Store store, Templates templates) {
        this.store = store;
        this.templates = templates;
    }

    public List<Route> routes() {
        return List.of(Route.get("/feeds", this::list), Route.post("/feeds", this::add),
                Route.post("/feeds/remove", this::remove), Route.post("/feeds/suspend", this::suspend),
                Route.post("/feeds/opml", this::read), Route.get("/feeds.opml", this::write));
    }

    private Reply list(Request request) {
        return templates.page("feeds", templates.frame(request, "Feeds", "/feeds"),
                Map.of("feeds", store.feeds().all()));
    }

    private Reply add(Request request) {
        URI url = Addresses.web("url", request.form().needed("url"));
        String outlet = request.form().text("outlet").orElse(null);
        if (store.feeds().get(url).isEmpty()) {
            store.commit(List.of(put(url, null, outlet)));
        }
        return Reply.seeOther("/feeds");
    }

    private static Write put(URI url, @Nullable String title, @Nullable String outlet) {
        return new Write.PutFeed(new Feeds.Feed(url, title, outlet, null, true, Feeds.Polling.NEVER));
    }

    private Reply remove(Request request) {
        store.commit(List.of(new Write.RemoveFeed(feed(request).url())));
        return Reply.seeOther("/feeds");
    }

    private Reply suspend(Request request) {
        Feeds.Feed feed = feed(request);
        store.commit(List.of(new Write.PutFeed(new Feeds.Feed(feed.url(), feed.title(), feed.outlet(), feed.link(),
                !feed.active(), feed.polling()))));
        return Reply.seeOther("/feeds");
    }

    private Feeds.Feed feed(Request request) {
        return store.feeds().get(Addresses.web("url", request.form().needed("url")))
                .orElseThrow(
                        () -> Problem.parameter("url", "must be the address of a feed that was added").exception());
    }

    private Reply read(Request request) {
        List<Write> writes = new ArrayList<>();
        try {
            XMLStreamReader xml = IN
                    .createXMLStreamReader(new StringReader(request.form().all("opml").stream().findFirst()
                            .orElse("")));
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("outline")) {
                    outline(xml, writes);
                }
            }
        } catch (XMLStreamException e) {
            throw Problem.parameter("opml", "must be an OPML document; line " + e.getLocation().getLineNumber()
                    + " cannot be read").exception();
        }
        if (writes.isEmpty() || writes.size() > MOST) {
            throw Problem.parameter("opml", "must name 1.." + MOST + " feeds that are not there yet").exception();
        }
        store.commit(writes);
        return Reply.seeOther("/feeds");
    }

    private void outline(XMLStreamReader xml, List<Write> writes) {
        String address = xml.getAttributeValue(null, "xmlUrl");
        if (address != null) {
            URI url = Addresses.web("opml", address);
            String title = xml.getAttributeValue(null, "title");
            if (store.feeds().get(url).isEmpty()) {
                writes.add(put(url, title == null ? xml.getAttributeValue(null, "text") : title, null));
            }
        }
    }

    private static XMLInputFactory input() {
        XMLInputFactory factory = XMLInputFactory.newInstance();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    private Reply write(Request request) {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = OUT.createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("opml");
            xml.writeAttribute("version", "2.0");
            xml.writeStartElement("head");
            xml.writeStartElement("title");
            xml.writeCharacters("Feeds of Attaché");
            xml.writeEndElement();
            xml.writeEndElement();
            xml.writeStartElement("body");
            for (Feeds.Feed feed : store.feeds().all()) {
                String title = feed.title() == null ? feed.url().toString() : feed.title();
                xml.writeEmptyElement("outline");
                xml.writeAttribute("type", "rss");
                xml.writeAttribute("text", title);
                xml.writeAttribute("title", title);
                xml.writeAttribute("xmlUrl", feed.url().toString());
            }
            xml.writeEndDocument();
            xml.flush();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("cannot write OPML", e);
        }
        return Reply.text("text/x-opml; charset=utf-8", text.toString()).with("Content-Disposition",
                "attachment; filename=\"feeds.opml\"");
    }
}
