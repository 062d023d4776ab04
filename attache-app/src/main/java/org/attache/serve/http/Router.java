package org.attache.serve.http;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Finds the handler of a request. Routes are tried in their order, so that fixed words stand before parameters. */
public final class Router implements Handler {

    private final List<Route> routes;

    public Router(List<Route> routes) {
        this.routes = List.copyOf(routes);
    }

    public List<Route> routes() {
        return routes;
    }

    @Override
    public Reply handle(Request request) {
        List<String> segments = segments(request.path());
        String method = request.method().equals("HEAD") ? "GET" : request.method();
        TreeSet<String> allowed = new TreeSet<>();
        for (Route route : routes) {
            Optional<Map<String, String>> parameters = route.match(segments);
            if (parameters.isPresent() && route.method().equals(method)) {
                return route.handler().handle(request.at(parameters.get()));
            }
            parameters.ifPresent(found -> allowed.add(route.method()));
        }
        throw (allowed.isEmpty() ? Problem.unknown("nothing is at " + request.path()) : other(allowed)).exception();
    }

    private static Problem other(Set<String> allowed) {
        String words = String.join(", ", allowed);
        return Problem.of(405, "Method not allowed", "allowed here: " + words).with("Allow", words);
    }

    /** The words between the slashes. */
    static List<String> segments(String path) {
        return List.of(path.substring(path.startsWith("/") ? 1 : 0).split("/", -1));
    }
}
