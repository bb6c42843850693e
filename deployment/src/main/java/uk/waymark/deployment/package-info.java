/** The running system. */
@NullMarked
package uk.waymark.deployment;

import org.jspecify.annotations.NullMarked;
