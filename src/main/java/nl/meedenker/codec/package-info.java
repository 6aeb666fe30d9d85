/**
 * Moves and turns as JSON: for the page's hidden field, for files that people keep, and for the API. What comes in is checked against the vocabulary here, before anything else sees it.
 */
package nl.meedenker.codec;
