/** Measures the speed of reading web pages. Takes a folder of pages, prints pages and bytes a second; judges no text. */
@NullMarked
package org.attache.bench.html;

import org.jspecify.annotations.NullMarked;
