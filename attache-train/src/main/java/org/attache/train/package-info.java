/**
 * Builds and checks the language model, offline. Takes the published weights of NLP4J; gives the compact model file
 * that {@code attache-language} ships. Nothing that runs in production depends on this package.
 */
@NullMarked
package org.attache.train;

import org.jspecify.annotations.NullMarked;
