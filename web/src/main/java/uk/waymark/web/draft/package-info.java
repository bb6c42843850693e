/** What somebody has typed on the way through several pages, kept sealed. */
@NullMarked
package uk.waymark.web.draft;

import org.jspecify.annotations.NullMarked;
