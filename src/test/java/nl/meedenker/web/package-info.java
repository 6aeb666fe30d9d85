/**
 * The pages as a person meets them, in a browser and over HTTP: whole conversations, accessibility, headers, bad input and the command that starts it all. Where no Chromium is on the machine the tests in
 * a browser are skipped, and say so.
 */
package nl.meedenker.web;
