/** Tests of the advance care plan, levels of need and the voice of a family. */
@NullMarked
package uk.waymark.engine.advancecare;

import org.jspecify.annotations.NullMarked;
