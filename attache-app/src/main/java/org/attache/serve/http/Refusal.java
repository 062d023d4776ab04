package org.attache.serve.http;

/** Answers a request that is not handled, with the reason. Called by many threads at once. */
@FunctionalInterface
public interface Refusal {

    Reply refuse(Request request, Problem problem);
}
