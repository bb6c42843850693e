/** How people do each step of the diagrams, by the product's own services; what they choose is left to dice. */
@NullMarked
package uk.waymark.deployment.drive.choices;

import org.jspecify.annotations.NullMarked;
