package org.attache.serve.http;

/** Answers a request. Called by many threads at once. */
@FunctionalInterface
public interface Handler {

    /** @throws ProblemException for anything the asker should change */
    Reply handle(Request request);
}
