/** Whole stories of children, told on the assembled system: every ledger agrees after every scene, on both databases. */
@NullMarked
package uk.waymark.deployment.stories;

import org.jspecify.annotations.NullMarked;
