/** Tests of sealing. */
@NullMarked
package uk.waymark.engine.crypto;

import org.jspecify.annotations.NullMarked;
