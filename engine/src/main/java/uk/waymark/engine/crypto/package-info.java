/** Keeps identifiers, contact details and private text readable only to those who may read them. */
@NullMarked
package uk.waymark.engine.crypto;

import org.jspecify.annotations.NullMarked;
