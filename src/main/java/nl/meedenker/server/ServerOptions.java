package nl.meedenker.server;

import java.nio.file.Path;

/**
 * How the server runs.
 *
 * @param port 0 for any free one
 * @param home the folder that holds web/
 * @param exit the neutral site that the exit leads to, https
 * @param theme a further style sheet on this server, or ""
 * @param themeClass class on the body, or ""
 */
public record ServerOptions(int port, Path home, String exit, String theme, String themeClass) {
  /** Where the exit leads unless it is set: a site that many people visit. */
  public static final String NEUTRAL = "https://www.buienradar.nl/";
}
