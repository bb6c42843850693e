/** What happened around a child, and who looked. */
@NullMarked
package uk.waymark.web.timeline;

import org.jspecify.annotations.NullMarked;
