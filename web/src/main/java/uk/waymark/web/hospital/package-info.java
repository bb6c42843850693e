/** A child in hospital: what has to be ready for going home, and who may let the child go. */
@NullMarked
package uk.waymark.web.hospital;

import org.jspecify.annotations.NullMarked;
