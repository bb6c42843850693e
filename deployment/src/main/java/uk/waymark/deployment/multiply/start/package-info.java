/** A start of Waymark that multiplies the area it has driven, when its settings ask for it. */
@NullMarked
package uk.waymark.deployment.multiply.start;

import org.jspecify.annotations.NullMarked;
