/** The steps of handing over after a family has moved. */
@NullMarked
package uk.waymark.web.tasks.moving;

import org.jspecify.annotations.NullMarked;
