/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.validate;

import io.github.morasanu.text.Ascii;

/**
 * The key that a value is assigned to, read backwards from the value. Pure.
 *
 * <p>It tells what a value is for: {@code passwordHash}, {@code tokenUrl} and {@code secretName} hold no
 * secrets.
 */
final class SecretKeyName {
  private static final int MAX_GAP = 12;
  private static final int MAX_KEY = 64;

  private static final String RESULT = "PASS";

  /** Characters of a line of results at most. */
  private static final int MAX_RESULT = 256;

  /** Parts of a key behind the word for a secret that say that the value is something about it. */
  private static final WordSet ABOUT = WordSet.of(
      "hash hashed hint label field name names url uri path file"
          + " filename dir id ids policy regex pattern length len min max minlength maxlength reset error"
          + " errors type kind placeholder message msg title text prompt help description class style"
          + " format encoder encoding algorithm alg expiry expires expiration ttl timeout count size"
          + " index version provider service manager factory handler bean ref reference column attribute attr"
          + " property param parameter env variable var selector form input endpoint host arn store"
          + " strength rule rules required enabled changed question link page view template public audience"
          + " issuer oid alg_name scope prefix suffix header scheme mode status state separator key_name secret_name");

  /** Names of methods begin with these, and a class file gives its constants the name of their method. */
  private static final WordSet VERBS = WordSet.of(
      "get set is has validate resolve process extract generate create"
          + " check find load read parse compute hash xor wrap unwrap derive to as use init build make decode"
          + " encode encrypt decrypt verify update delete remove add put register change reset handle on");

  /** Parts of a key before the word for a secret that say that it is none: {@code nextPageToken}. */
  private static final WordSet NO_SECRET = WordSet.of(
      "continuation next page start end cursor csrf xsrf cancellation primary foreign partition sort"
          + " idempotency object cache product");

  private static final WordSet PASSWORD = WordSet.of("password passwd pwd pass passphrase");

  private SecretKeyName() {}

  /** Whether the last part of the key before a value says that the value is about a secret. */
  static boolean isAboutSecret(CharSequence text, int valueStart) {
    int end = keyEnd(text, valueStart);
    if (isRepeated(text, end, valueStart) || isResult(text, end, valueStart)) {
      return true;
    }
    int start = partStart(text, end);
    int partEnd = beforeJoint(text, start);
    return start < end
        && (ABOUT.contain(text, start, end)
            || isPartOfName(text, start, valueStart)
            || NO_SECRET.contain(text, partStart(text, partEnd), partEnd)
            || isMethod(text, start, end, valueStart));
  }

  /** Whether the key before a value is that of a password's key ({@code PASSWORD_KEY}), as constants for the keys of settings are called. */
  static boolean isKeyOfPassword(CharSequence text, int valueStart) {
    int end = keyEnd(text, valueStart);
    int start = partStart(text, end);
    int before = beforeJoint(text, start);
    return Ascii.equalsIgnoringCase(text, start, end, "key")
        && PASSWORD.contain(text, partStart(text, before), before);
  }

  /** Where the part of a key ends that stands before another one. */
  private static int beforeJoint(CharSequence text, int start) {
    return start > 0 && "_-.".indexOf(text.charAt(start - 1)) >= 0 ? start - 1 : start;
  }

  /** A resource name with colons: {@code arn:…:secret:name}. */
  private static boolean isPartOfName(CharSequence text, int start, int valueStart) {
    return start > 1
        && text.charAt(start - 1) == ':'
        && text.charAt(valueStart - 1) == ':'
        && Ascii.isLetterOrDigit(text.charAt(start - 2));
  }

  /** Whether the value begins with all of the key: {@code register(myToken, "myToken")}. */
  private static boolean isRepeated(CharSequence text, int keyEnd, int valueStart) {
    int start = keyEnd;
    while (start > 0 && Ascii.isLetterOrDigit(text.charAt(start - 1)) && keyEnd - start < MAX_KEY) {
      start--;
    }
    int length = keyEnd - start;
    for (int i = 0; i < length; i++) {
      if (valueStart + i >= text.length()
          || text.charAt(valueStart + i) != text.charAt(start + i)) {
        return false;
      }
    }
    return length > 0;
  }

  /** The word before a test that has passed, as its path or another result beside it shows: {@code PASS: gdb.base/a.exp}. */
  private static boolean isResult(CharSequence text, int end, int valueStart) {
    int start = end - RESULT.length();
    boolean result = start >= 0
        && Ascii.startsWith(text, start, end, RESULT)
        && Ascii.startsWith(text, end, text.length(), ": ")
        && (start == 0 || text.charAt(start - 1) == '\n' || text.charAt(start - 1) == 'X');
    return result
        && (isPath(text, valueStart)
            || Ascii.startsWith(text, lineBreak(text, valueStart, 1) + 1, RESULT)
            || Ascii.startsWith(text, lineBreak(text, start - 2, -1) + 1, RESULT));
  }

  private static boolean isPath(CharSequence text, int from) {
    int i = from;
    while (i < text.length() && Ascii.isLetterOrDigit(text.charAt(i))) {
      i++;
      i += i < text.length() && "._+-".indexOf(text.charAt(i)) >= 0 ? 1 : 0;
    }
    return i < text.length() && text.charAt(i) == '/';
  }

  /** The nearest line break in a direction, or where nothing more is looked at. */
  private static int lineBreak(CharSequence text, int from, int direction) {
    int i = from;
    while (i >= 0
        && i < text.length()
        && Math.abs(i - from) < MAX_RESULT
        && text.charAt(i) != '\n') {
      i += direction;
    }
    return i;
  }

  private static int partStart(CharSequence text, int end) {
    int start = end;
    while (start > 0
        && end - start < MAX_KEY
        && isKeyPart(text.charAt(start - 1), start, text, end)) {
      start--;
    }
    return start;
  }

  /** Whether the key is {@code verbOfSomething}, and what follows is no call of it. */
  private static boolean isMethod(CharSequence text, int lastPart, int keyEnd, int valueStart) {
    int start = lastPart;
    while (start > 0 && keyEnd - start < MAX_KEY && Ascii.isLetterOrDigit(text.charAt(start - 1))) {
      start--;
    }
    int verb = start;
    while (verb < keyEnd && text.charAt(verb) >= 'a' && text.charAt(verb) <= 'z') {
      verb++;
    }
    boolean assigned = isAssigned(text, keyEnd, valueStart);
    return assigned && verb < keyEnd && VERBS.contain(text, start, verb);
  }

  private static boolean isAssigned(CharSequence text, int from, int to) {
    return Ascii.indexOf(text, from, to, '=') >= 0;
  }

  /** Behind the last letter of the key, over quotes, blanks, and what assigns. */
  private static int keyEnd(CharSequence text, int valueStart) {
    int i = valueStart;
    int first = Math.max(0, valueStart - MAX_GAP);
    while (i > first && !Ascii.isLetterOrDigit(text.charAt(i - 1))) {
      i--;
    }
    return i;
  }

  /** A part of a key ends before an underscore, a dot, a dash, or the capital of camelCase. */
  private static boolean isKeyPart(char c, int at, CharSequence text, int end) {
    if (!Ascii.isLetter(c)) {
      return false;
    }
    boolean nextIsCapital = at < end && text.charAt(at) >= 'A' && text.charAt(at) <= 'Z';
    boolean isSmall = c >= 'a' && c <= 'z';
    return !(isSmall && nextIsCapital);
  }
}
