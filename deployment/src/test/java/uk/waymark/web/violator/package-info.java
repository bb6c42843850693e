/** Code that breaks the rules of its module on purpose, to show that the guards see it. */
@NullMarked
package uk.waymark.web.violator;

import org.jspecify.annotations.NullMarked;
