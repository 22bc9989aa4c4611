/** A secret of which the source holds two halves and only the class file the whole. */
package it;
