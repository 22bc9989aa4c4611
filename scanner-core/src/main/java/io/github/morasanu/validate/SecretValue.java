/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.validate;

import io.github.morasanu.text.Ascii;

/**
 * Judges values that are secrets by what they are called, or by how they begin: whether they look given
 * out, or like words, names, references and placeholders. Pure.
 *
 * <p>The bounds for entropy were set so that 99 % of random values of that length and alphabet pass.
 */
final class SecretValue {
  private static final int MIN_PASSWORD = 5;
  private static final int MIN_WORD = 6;
  private static final int MIN_TOKEN = 10;

  /** Fewer letters in both cases are an abbreviation. */
  private static final int MIN_LETTERS = 12;

  private static final int MIN_HEX = 16;

  /** Longer rows of letters are phrases, not names. */
  private static final int MAX_NAME = 20;

  /** Signs that neither names nor words nor encodings hold. */
  private static final String SIGNS = "$#!^&*[]{}<>?|%;";

  /** Names in code for what holds a password are made of these. */
  private static final String[] NAMES = {
    "pass", "pwd", "secret", "token", "key", "cred", "auth", "user", "login", "name", "value",
    "field"
  };

  /** One of these is a word of the key of a message or a setting. */
  private static final WordSet OF_KEYS = WordSet.of(
      "password passwd pwd secret token credential credentials error errors message messages msg label validation");

  private static final String[] FILE_TYPES = {
    ".json", ".pem", ".txt", ".key", ".crt", ".cer", ".jks", ".p12", ".pfx", ".xml", ".yml",
        ".yaml",
    ".properties", ".conf", ".html", ".js", ".ts", ".java", ".py", ".php", ".css", ".png", ".env",
        ".md"
  };

  private static final String KEY = "key";

  private SecretValue() {}

  /** A token that a prefix or an exact form gives away: all but placeholders. */
  static Validity validateToken(CharSequence text, int start, int end) {
    return Placeholder.is(text, start, end) ? Validity.INVALID : Validity.VALID;
  }

  /** A value that only its name makes a token: it must look random. */
  static Validity validateGeneric(CharSequence text, int start, int end) {
    boolean secret = end - start >= MIN_TOKEN
        && !Placeholder.is(text, start, end)
        && !isPlace(text, start, end)
        && !ValueShape.isUuid(text, start, end)
        && !SourceCode.is(text, start, end)
        && !ProvenForm.isDisproved(text, start, end)
        && !SecretKeyName.isAboutSecret(text, start)
        && !isEntry(text, start, end)
        && isRandom(text, start, end);
    return secret ? Validity.VALID : Validity.INVALID;
  }

  /** A value that its name makes a password: people choose them, so words with a digit will do. */
  static Validity validatePassword(CharSequence text, int start, int end) {
    boolean secret = end - start >= MIN_PASSWORD
        && !Placeholder.is(text, start, end)
        && !isPlace(text, start, end)
        && !SourceCode.is(text, start, end)
        && !ProvenForm.isDisproved(text, start, end)
        && !SecretKeyName.isAboutSecret(text, start)
        && !isNumberedKey(text, start, end)
        && isChosen(text, start, end);
    return secret ? Validity.VALID : Validity.INVALID;
  }

  /** The password of a connection string, where no code stands: any but names and words that stand for one. */
  static Validity validateConnectionPassword(CharSequence text, int start, int end) {
    boolean letters = ValueShape.letters(text, start, end) == end - start;
    boolean secret = end - start >= MIN_PASSWORD
        && !Placeholder.is(text, start, end)
        && !isPlace(text, start, end)
        && !ProvenForm.isDisproved(text, start, end)
        && (letters ? !holdsName(text, start, end) : isChosen(text, start, end));
    return secret ? Validity.VALID : Validity.INVALID;
  }

  /** The password of an address, {@code scheme://name:password@host}. */
  static Validity validateUrlPassword(CharSequence text, int start, int end) {
    boolean port = Ascii.areDigits(text, start, end) && end - start <= 5;
    return port || end - start < 3 || Placeholder.is(text, start, end)
        ? Validity.INVALID
        : Validity.VALID;
  }

  /** The key of an entry of a cache: the word for what it holds, and which, {@code key=member:2d59bd9c…}. */
  private static boolean isEntry(CharSequence text, int start, int end) {
    int name = Ascii.indexOf(text, start, end, ':');
    int key = start;
    while (key > 0 && " =:\"'".indexOf(text.charAt(key - 1)) >= 0) {
      key--;
    }
    int first = key - KEY.length();
    boolean keyed = first >= 0
        && Ascii.equalsIgnoringCase(text, first, key, KEY)
        && (first == 0 || text.charAt(first - 1) == ' ' || text.charAt(first - 1) == '"');
    if (!keyed || name <= start || ValueShape.letters(text, start, name) < name - start) {
      return false;
    }
    for (int i = name + 1; i < end; i++) {
      char c = text.charAt(i);
      if (ValueShape.hex(c) < 0 && c != '-' && c != ':') {
        return false;
      }
    }
    return true;
  }

  /** A link, a file or a path. */
  private static boolean isPlace(CharSequence text, int start, int end) {
    char first = text.charAt(start);
    boolean path =
        (first == '/' || first == '.' || first == '~') && ValueShape.digits(text, start, end) < 2;
    for (int i = start; i + 2 < end; i++) {
      if (text.charAt(i) == ':' && text.charAt(i + 1) == '/' && text.charAt(i + 2) == '/') {
        return true;
      }
    }
    for (String type : FILE_TYPES) {
      if (Ascii.endsWith(text, start, end, type)) {
        return true;
      }
    }
    return path
        || isFolder(text, start, end)
        || isLookup(text, start, end)
        || isDottedName(text, start, end)
        || isAddressOfMail(text, start, end)
        || isTime(text, start, end)
        || isLocale(text, start, end)
        || isNextKey(text, start, end);
  }

  /** The key of the next member of an object, {@code "name": "x.PasswordBuilder", "methods": …}: what stands behind a comma leads on. */
  private static boolean isNextKey(CharSequence text, int start, int end) {
    if (start == 0 || end == text.length() || text.charAt(end) != text.charAt(start - 1)) {
      return false;
    }
    int before = start - 1;
    while (before > 0 && Ascii.isSpace(text.charAt(before - 1))) {
      before--;
    }
    int behind = Ascii.skipSpace(text, end + 1, text.length());
    return before > 0
        && text.charAt(before - 1) == ','
        && behind < text.length()
        && text.charAt(behind) == ':';
  }

  /** A path of two names and more, of which the first is a word: {@code /home/dev/app-1.02}. */
  private static boolean isFolder(CharSequence text, int start, int end) {
    int root = text.charAt(start) == '~' ? start + 1 : start;
    int slash = Ascii.indexOf(text, Math.min(root + 1, end), end, '/');
    if (root == end || text.charAt(root) != '/' || slash < root + 3) {
      return false;
    }
    for (int i = root + 1; i < end; i++) {
      char c = text.charAt(i);
      boolean lower = c >= 'a' && c <= 'z';
      boolean name = Ascii.isLetterOrDigit(c) || "/._-+~".indexOf(c) >= 0;
      boolean ofRoot = i > root && i < slash;
      boolean fits = ofRoot ? lower : name;
      if (!fits) {
        return false;
      }
    }
    return true;
  }

  /** A path with the sort of table that it leads to, {@code hash:/etc/postfix/sasl}. */
  private static boolean isLookup(CharSequence text, int start, int end) {
    int i = start;
    while (i < end && text.charAt(i) >= 'a' && text.charAt(i) <= 'z') {
      i++;
    }
    return i > start + 1
        && Ascii.startsWith(text, i, end, ":/")
        && ValueShape.digits(text, start, end) < 2;
  }

  /** A language with its region, {@code en_PW} or {@code en_001} (BCP 47). */
  private static boolean isLocale(CharSequence text, int start, int end) {
    int language = Ascii.indexOf(text, start, end, '_');
    if (language - start != 2 || end - language < 3 || end - language > 4) {
      return false;
    }
    boolean letters = text.charAt(start) >= 'a' && text.charAt(start + 1) >= 'a';
    boolean region = end - language == 3
        ? Ascii.isUpper(text.charAt(language + 1)) && Ascii.isUpper(text.charAt(language + 2))
        : Ascii.areDigits(text, language + 1, end);
    return letters && region;
  }

  /** A date, {@code 2047-01-31}, or what begins with one. */
  private static boolean isTime(CharSequence text, int start, int end) {
    return end - start >= 10
        && Ascii.areDigits(text, start, start + 4)
        && text.charAt(start + 4) == '-'
        && Ascii.areDigits(text, start + 5, start + 7)
        && text.charAt(start + 7) == '-'
        && Ascii.areDigits(text, start + 8, start + 10);
  }

  /** {@code org.acme.pkcs12.allow_keys}: words joined by dots, with hardly a digit among them. */
  private static boolean isDottedName(CharSequence text, int start, int end) {
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      boolean dot = c == '.';
      boolean word = Ascii.isLetterOrDigit(c) || c == '_' || c == '-';
      boolean begins = i == start || text.charAt(i - 1) == '.';
      if ((!dot && !word) || (begins && !Ascii.isLetter(c))) {
        return false;
      }
    }
    return Ascii.indexOf(text, start, end, '.') > 0
        && ValueShape.jumps(text, start, end) * 6 <= end - start;
  }

  /**
   * The key of a message or a setting with a number, {@code user.password.45}; and {@code user-45} if the value is called a key.
   * Words and a number alone are what people choose: {@code blue.horse.42}.
   */
  private static boolean isNumberedKey(CharSequence text, int start, int end) {
    boolean called = SecretKeyName.isKeyOfPassword(text, start);
    int parts = 0;
    boolean ofKeys = called;
    int from = start;
    for (int i = start; i <= end; i++) {
      boolean ends = i == end || text.charAt(i) == '.' || (called && isJoint(text.charAt(i)));
      if (ends) {
        boolean words = isPlain(text, from, i);
        if (!words && (parts == 0 || !Ascii.areDigits(text, from, i))) {
          return false;
        }
        ofKeys |= OF_KEYS.contain(text, from, i);
        parts++;
        from = i + 1;
      }
    }
    return ofKeys && parts > (called ? 1 : 2);
  }

  private static boolean isJoint(char c) {
    return c == '-' || c == '_';
  }

  /** Small letters only. */
  private static boolean isPlain(CharSequence text, int start, int end) {
    for (int i = start; i < end; i++) {
      if (text.charAt(i) < 'a' || text.charAt(i) > 'z') {
        return false;
      }
    }
    return start < end;
  }

  private static boolean isAddressOfMail(CharSequence text, int start, int end) {
    int at = Ascii.indexOf(text, start, end, '@');
    return at > start
        && at + 3 < end
        && Ascii.indexOf(text, at, end, '.') > at + 1
        && EmailAddress.validate(text, start, end) != Validity.INVALID;
  }

  private static boolean isRandom(CharSequence text, int start, int end) {
    int length = end - start;
    int digits = ValueShape.digits(text, start, end);
    int letters = ValueShape.letters(text, start, end);
    if (letters > 0 && isPhrase(text, start, end)) {
      return true;
    }
    if (letters == 0 || digits + letters < length * 2 / 3) {
      return false;
    }
    double entropy = ValueShape.entropy(text, start, end);
    if (ValueShape.isHex(text, start, end)) {
      return length > MIN_HEX && digits > 0 && entropy >= 2.7;
    }
    if (entropy < leastEntropy(length)) {
      return false;
    }
    if (letters == length && ValueShape.isCamelWords(text, start, end)) {
      return false;
    }
    int jumps = ValueShape.jumps(text, start, end);
    if (digits > 0) {
      return jumps >= Math.max(3, length / 10);
    }
    return length >= MIN_HEX
        && (jumps > (length > 20 ? 2 : 1)
            || ValueShape.consonants(text, start, end) > (jumps > 0 ? 4 : 5));
  }

  /** Letters with many different signs among them, which are no regular expression. */
  private static boolean isPhrase(CharSequence text, int start, int end) {
    int signs = 0;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (c == '\\' || c == '(' || c == ' ') {
        return false;
      }
      signs += SIGNS.indexOf(c) >= 0 && Ascii.indexOf(text, start, i, c) < 0 ? 1 : 0;
    }
    boolean code = "^[<{".indexOf(text.charAt(start)) >= 0;
    return signs > 3 && !code && end - start >= MIN_HEX;
  }

  /** In bits a character: short values have no room for many different characters. */
  private static double leastEntropy(int length) {
    if (length < 16) {
      return 2.7;
    }
    return length < 24 ? 3.1 : 3.4;
  }

  private static boolean isChosen(CharSequence text, int start, int end) {
    int length = end - start;
    int digits = ValueShape.digits(text, start, end);
    int letters = ValueShape.letters(text, start, end);
    if (digits == length) {
      return length >= MIN_WORD && ValueShape.distinct(text, start, end) > 3;
    }
    boolean quoted = SourceCode.isQuoted(text, start);
    if (letters == length) {
      boolean word = isPlainWord(text, start, end)
          || (length >= MIN_LETTERS && ValueShape.soundless(text, start, end) > 1);
      return length >= MIN_WORD && word && (quoted || endsLine(text, end));
    }
    if (isName(text, start, end, digits)) {
      return false;
    }
    return letters > 0;
  }

  /** Small letters only, and no name of what is asked for. Capitals are labels, types or constants. */
  private static boolean isPlainWord(CharSequence text, int start, int end) {
    return isPlain(text, start, end) && (end - start > MAX_NAME || !holdsName(text, start, end));
  }

  /** Letters joined by dots, dashes, underscores, colons and slashes, as names in code are. */
  private static boolean isName(CharSequence text, int start, int end, int digits) {
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (!Ascii.isLetterOrDigit(c) && "._-:/$[]".indexOf(c) < 0) {
        return false;
      }
    }
    return digits == 0
        || (digits == 1 && holdsName(text, start, end) && hasSeparator(text, start, end));
  }

  private static boolean hasSeparator(CharSequence text, int start, int end) {
    return !Ascii.areLettersOrDigits(text, start, end);
  }

  private static boolean holdsName(CharSequence text, int start, int end) {
    for (int i = start; i < end; i++) {
      for (String name : NAMES) {
        int to = i + name.length();
        if (to <= end && Ascii.equalsIgnoringCase(text, i, to, name)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean endsLine(CharSequence text, int end) {
    int i = end;
    while (i < text.length() && (text.charAt(i) == ' ' || text.charAt(i) == '\t')) {
      i++;
    }
    return i == text.length() || "\r\n#&<".indexOf(text.charAt(i)) >= 0;
  }
}
