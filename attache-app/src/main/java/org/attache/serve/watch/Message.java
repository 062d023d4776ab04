package org.attache.serve.watch;

/**
 * What a watch tells, as it is kept and sent.
 *
 * @param watch its name
 * @param occasion as in an order: "new-origin"
 * @param version of the story
 * @param what the claim or act in words
 * @param low independent origins of the claim now, 0 for acts and stories
 */
public record Message(String watch, String occasion, String story, int version, String title, String what, int low) {}
