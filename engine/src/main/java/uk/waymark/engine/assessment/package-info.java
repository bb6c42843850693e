/** The assessment of a child's needs: whom the authority asks for advice, and how each request stands. */
@NullMarked
package uk.waymark.engine.assessment;

import org.jspecify.annotations.NullMarked;
