/** What is answered when more is asked than can be done: "not now, come again", at once and from memory. */
@NullMarked
package uk.waymark.web.busy;

import org.jspecify.annotations.NullMarked;
