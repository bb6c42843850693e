/** Makes a large area out of a small one that was lived through: copies of whole histories with identities of their own. */
@NullMarked
package uk.waymark.deployment.multiply;

import org.jspecify.annotations.NullMarked;
