/** Drives a whole invented area through the product's own services: people with too much to do, at a time that is told. */
@NullMarked
package uk.waymark.deployment.drive;

import org.jspecify.annotations.NullMarked;
