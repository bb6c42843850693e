/** Growing up: the four ages with their dates, the services for adults, and who stays through the move. */
@NullMarked
package uk.waymark.web.growingup;

import org.jspecify.annotations.NullMarked;
