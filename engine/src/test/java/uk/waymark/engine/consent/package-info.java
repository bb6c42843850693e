/** Tests of permissions and what follows from them. */
@NullMarked
package uk.waymark.engine.consent;

import org.jspecify.annotations.NullMarked;
