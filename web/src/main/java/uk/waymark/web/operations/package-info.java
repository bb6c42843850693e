/** What failed and waits for somebody to look at it, without anything personal. */
@NullMarked
package uk.waymark.web.operations;

import org.jspecify.annotations.NullMarked;
