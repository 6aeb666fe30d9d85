/**
 * One turn, from words to result: mask, screen, interpret, step. Pure: what it needs from outside (the reader of words) comes through a port. No sentence leaves this room; what it passes on is coded, or the
 * person's own masked words for their own page.
 */
package nl.meedenker.conversation;
