/** Style, script and icon files, served without a session. */
@NullMarked
package uk.waymark.web.assets;

import org.jspecify.annotations.NullMarked;
