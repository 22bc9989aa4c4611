package it;

public final class Customer {
  // マイナンバー 937396401756 で確認済み
  public static final int RETRIES = 3;
}
