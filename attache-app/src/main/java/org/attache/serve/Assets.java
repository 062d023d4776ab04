package org.attache.serve;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.CRC32C;
import org.attache.serve.http.Reply;
import org.attache.serve.http.Request;
import org.attache.serve.http.Route;

/** Style sheet, script and icon, read once from the program's own files: no part of an address becomes a path. */
final class Assets {

    private static final String OWN = "/org/attache/serve/assets/";
    private static final String HTMX = "/META-INF/resources/webjars/htmx.org/2.0.10/dist/htmx.min.js";
    private static final String SCRIPT = "text/javascript; charset=utf-8";

    private record Asset(String type, byte[] bytes) {}

    private final Map<String, Asset> assets = new LinkedHashMap<>();

    Assets() {
        assets.put("desk.css", new Asset("text/css; charset=utf-8", read(OWN + "desk.css")));
        assets.put("desk.js", new Asset(SCRIPT, read(OWN + "desk.js")));
        assets.put("icon.svg", new Asset("image/svg+xml", read(OWN + "icon.svg")));
        assets.put("htmx.min.js", new Asset(SCRIPT, read(HTMX)));
    }

    /** Changes with any of the files. */
    String stamp() {
        CRC32C sum = new CRC32C();
        assets.values().forEach(asset -> sum.update(asset.bytes()));
        return Long.toHexString(sum.getValue());
    }

    List<Route> routes() {
        return assets.keySet().stream().map(name -> Route.get("/assets/" + name, request -> give(name, request)))
                .toList();
    }

    private Reply give(String name, Request request) {
        Asset asset = Objects.requireNonNull(assets.get(name));
        boolean stamped = !request.query().isEmpty();
        return Reply.bytes(asset.type(), asset.bytes()).with("Cache-Control",
                stamped ? "public, max-age=31536000, immutable" : "no-cache");
    }

    private static byte[] read(String resource) {
        try (InputStream in = Objects.requireNonNull(Assets.class.getResourceAsStream(resource), resource)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + resource, e);
        }
    }
}
