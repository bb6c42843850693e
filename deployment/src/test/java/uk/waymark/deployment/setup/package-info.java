/** Tests of a Waymark's first day. */
@NullMarked
package uk.waymark.deployment.setup;

import org.jspecify.annotations.NullMarked;
