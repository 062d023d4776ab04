package org.attache;

import java.util.List;
import org.attache.model.Claim;
import org.attache.model.ClaimId;
import org.attache.model.Dossier;
import org.attache.model.Relation;

/** Looks up in a dossier what a test asks about. */
public final class Dossiers {

    private Dossiers() {}

    /** The first claim whose text has these words. */
    public static Claim claim(Dossier dossier, String words) {
        return dossier.claims().stream().filter(claim -> claim.text().contains(words)).findFirst().orElseThrow();
    }

    /** The texts of the claims of each relation of a kind. */
    public static List<String> related(Dossier dossier, Relation.Kind kind) {
        return dossier.relations().stream().filter(one -> one.kind() == kind)
                .map(one -> one.claims().stream().map(id -> text(dossier, id)).toList().toString()).toList();
    }

    private static String text(Dossier dossier, ClaimId id) {
        return dossier.claims().stream().filter(claim -> claim.id().equals(id)).findFirst().orElseThrow().text();
    }
}
