package org.attache.serve.http;

import java.util.zip.CRC32C;

/** Gives whole answers a tag, and says "not modified" to who has them already. */
public final class Etags implements Handler {

    private final Handler inner;

    public Etags(Handler inner) {
        this.inner = inner;
    }

    @Override
    public Reply handle(Request request) {
        Reply reply = inner.handle(request);
        if (request.changes() || reply.status() != 200 || !(reply.body() instanceof Reply.Whole whole)) {
            return reply;
        }
        String tag = tag(whole.bytes());
        boolean known = request.header("if-none-match").map(sent -> sent.contains(tag)).orElse(false);
        return known
                ? new Reply(304, reply.headers(), new Reply.Whole(new byte[0])).with("ETag", tag)
                : reply.with("ETag", tag);
    }

    private static String tag(byte[] bytes) {
        CRC32C sum = new CRC32C();
        sum.update(bytes);
        return "\"" + Long.toHexString(sum.getValue()) + "-" + Integer.toHexString(bytes.length) + "\"";
    }
}
