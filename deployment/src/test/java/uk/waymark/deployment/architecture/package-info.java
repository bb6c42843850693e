/** The rules of the house, each of which has been seen to fail. */
@NullMarked
package uk.waymark.deployment.architecture;

import org.jspecify.annotations.NullMarked;
