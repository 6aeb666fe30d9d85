/**
 * Vert.x only: routes, limits, headers and static files. Keeps nothing of a conversation between two requests; decides nothing about what is asked or said.
 */
package nl.meedenker.server;
