package it;

/** The compiler joins the halves: the class file holds the whole token, which is a made-up one. */
public final class Settings {
  public static final String TOKEN = "ghp_" + "casNjosNQw1PDRhA8HQ6Ine7OBzVwI0wtsVq";
}
