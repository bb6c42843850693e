/** What a Waymark needs once before its first day: its clock, its area and its first administrator. */
@NullMarked
package uk.waymark.deployment.setup;

import org.jspecify.annotations.NullMarked;
