/** Help in plain words, open to everybody. */
@NullMarked
package uk.waymark.web.help;

import org.jspecify.annotations.NullMarked;
