/** The JSON API: the same acts as on the pages, for programs. */
@NullMarked
package uk.waymark.web.api;

import org.jspecify.annotations.NullMarked;
