/** Recording that a family has moved to another area, seeing first what follows, and taking a mistake back. */
@NullMarked
package uk.waymark.web.moving;

import org.jspecify.annotations.NullMarked;
