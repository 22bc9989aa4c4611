/**
 * Builders of small documents and containers, as bytes, without any library: what a test needs to put a value into a
 * format. They know nothing of people and import nothing of ours.
 */
@NullMarked
package io.github.morasanu.testdata.document;

import org.jspecify.annotations.NullMarked;
