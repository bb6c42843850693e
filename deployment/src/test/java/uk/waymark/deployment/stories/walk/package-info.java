/** Random walks over a child's whole journey, in which people choose as the product lets them. */
@NullMarked
package uk.waymark.deployment.stories.walk;

import org.jspecify.annotations.NullMarked;
