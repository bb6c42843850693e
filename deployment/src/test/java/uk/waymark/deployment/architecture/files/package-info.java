/** What can only be seen in the text of the files, each check again seen to fail. */
@NullMarked
package uk.waymark.deployment.architecture.files;

import org.jspecify.annotations.NullMarked;
