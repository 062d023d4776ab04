/** The pages of one dossier: claims with their evidence, matrix, side by side, time, events, versions, exports. */
@NullMarked
package org.attache.serve.page.dossier;

import org.jspecify.annotations.NullMarked;
