/** How fast Waymark is: each figure with what it is compared to, in one run on one machine. */
@NullMarked
package uk.waymark.deployment.bench;

import org.jspecify.annotations.NullMarked;
