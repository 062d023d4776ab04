package org.attache.ingest.extract;

import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * A line of the output.
 *
 * @param json the object, keys in the order of the format
 * @param skipped true when it says that something was not read
 */
public record Row(ObjectNode json, boolean skipped) {}
