/**
 * Finds personal data in words and takes it out, before anything else reads them. Pure: java.* only, no files, no clock; the lists of names,
 * places and help lines are handed in. What may not enter: any memory of what was masked.
 */
package nl.meedenker.privacy;
