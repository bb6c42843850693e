/** What is measured on the assembled system, and where the figures are written. */
@NullMarked
package uk.waymark.deployment.measures;

import org.jspecify.annotations.NullMarked;
