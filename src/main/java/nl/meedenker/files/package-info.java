/**
 * Files of the content, and what is made of them. What takes long to make is kept by a hash of all it was made from, so that a second start
 * only reads. Knows nothing of what stands in the files.
 */
package nl.meedenker.files;
