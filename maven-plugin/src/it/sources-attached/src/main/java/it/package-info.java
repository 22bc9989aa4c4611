/** A number in a comment, which the jar of sources holds and that of classes does not. */
package it;
