package it;

public final class Greeting {
  public static final String TEXT = "Hello";
}
