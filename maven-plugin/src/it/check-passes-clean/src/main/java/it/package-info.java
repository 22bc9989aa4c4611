/** Nothing to find. */
package it;
