/** What is answered when more is asked than can be done, tried. */
@NullMarked
package uk.waymark.web.busy;

import org.jspecify.annotations.NullMarked;
