/** What a person reads when something cannot be shown or done. */
@NullMarked
package uk.waymark.web.errors;

import org.jspecify.annotations.NullMarked;
