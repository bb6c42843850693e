/** Every sentence that code asks for exists. */
@NullMarked
package uk.waymark.web.words;

import org.jspecify.annotations.NullMarked;
