/** Tests of the JSON API over the real port. */
@NullMarked
package uk.waymark.web.api;

import org.jspecify.annotations.NullMarked;
