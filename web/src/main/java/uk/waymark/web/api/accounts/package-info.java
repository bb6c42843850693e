/** The pages on which administrators let programs in and end them. */
@NullMarked
package uk.waymark.web.api.accounts;

import org.jspecify.annotations.NullMarked;
