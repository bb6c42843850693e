/** Tests of the assembled system. */
@NullMarked
package uk.waymark.deployment;

import org.jspecify.annotations.NullMarked;
