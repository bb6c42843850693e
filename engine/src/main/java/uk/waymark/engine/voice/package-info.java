/** Whether child and family were heard before a decision, and told what came of it. */
@NullMarked
package uk.waymark.engine.voice;

import org.jspecify.annotations.NullMarked;
