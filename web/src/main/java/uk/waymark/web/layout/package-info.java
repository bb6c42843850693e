/** What stands around every page: name, person, navigation, notices. */
@NullMarked
package uk.waymark.web.layout;

import org.jspecify.annotations.NullMarked;
