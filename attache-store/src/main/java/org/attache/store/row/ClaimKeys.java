package org.attache.store.row;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Gives the claims of a new version the keys that they had in the one before. A claim keeps the key of the old claim with which
 * it shares most places in the articles, first come first served; one that shares none gets a new key: a hash of its
 * story, so that the claims of a story lie side by side in every index, and one of its story and first place.
 */
public final class ClaimKeys {

    /** Bytes of each half of a key. */
    private static final int HALF = 5;

    private final Map<String, String> keyAt = new HashMap<>();
    private final Set<String> old;
    private final Set<String> taken = new HashSet<>();

    /** @param old claims of the version before, by key */
    public ClaimKeys(Map<String, ClaimRow> old) {
        this.old = old.keySet();
        old.forEach((key, row) -> row.places().forEach(place -> keyAt.put(place, key)));
    }

    /** Keys in the order of the claims. */
    public List<String> assign(List<ClaimRow> claims) {
        List<@Nullable String> kept = new ArrayList<>();
        claims.forEach(claim -> kept.add(heir(claim)));
        List<String> keys = new ArrayList<>();
        for (int i = 0; i < claims.size(); i++) {
            String key = kept.get(i);
            keys.add(key != null ? key : fresh(claims.get(i)));
        }
        return keys;
    }

    private @Nullable String heir(ClaimRow claim) {
        Map<String, Integer> shared = new TreeMap<>();
        claim.places().map(keyAt::get).forEach(key -> {
            if (key != null && !taken.contains(key)) {
                shared.merge(key, 1, Integer::sum);
            }
        });
        String best = null;
        for (Map.Entry<String, Integer> each : shared.entrySet()) {
            if (best == null || each.getValue() > shared.getOrDefault(best, 0)) {
                best = each.getKey();
            }
        }
        if (best != null) {
            taken.add(best);
        }
        return best;
    }

    private String fresh(ClaimRow claim) {
        String story = hash(claim.story());
        String place = claim.places().findFirst().orElse(claim.text());
        for (int i = 0;; i++) {
            String key = story + hash(claim.story() + '\n' + place + "\n".repeat(i));
            if (!old.contains(key) && taken.add(key)) {
                return key;
            }
        }
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, HALF);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java runtime has SHA-256", e);
        }
    }
}
