/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.validate;

import io.github.morasanu.text.Ascii;

/**
 * Tells what stands for a secret from a secret: references to where it is ({@code ${…}}, {@code
 * {{…}}}, environment variables, calls), encrypted values, masks, words such as "changeme", and rows
 * of characters that nobody was given. The one judgement that all rules for secrets share. Pure.
 */
final class Placeholder {
  /** Words that stand for a value wherever they are in it. */
  private static final String[] INSIDE = {
    "example",
    "placeholder",
    "changeme",
    "change_me",
    "change-me",
    "changeit",
    "change_this",
    "your_",
    "your-",
    "yourpass",
    "yourtoken",
    "yoursecret",
    "yourkey",
    "yourapi",
    "your.",
    "dummy",
    "redacted",
    "replaceme",
    "replace_",
    "replace-",
    "insert_",
    "insert-",
    "todo",
    "fixme",
    "fake",
    "sample",
    "notreal",
    "not-real",
    "not_real",
    "_here",
    "-here",
    "goes_here",
    "undefined",
    "masked",
    "notasecret",
    "not-a-secret",
    "not_a_secret",
    "my_secret",
    "mysecret",
    "my-secret",
    "my_token",
    "my-token",
    "my_password",
    "my-password",
    "mypassword",
    "my_api",
    "my-api",
    "secretkeyhere",
    // The keys of the emulators of Azure Storage and Cosmos DB, which are the same everywhere.
    "eby8vdm02xnocqflquwjpllmetlcdxj1ouzft50u",
    "c2y6ydjf5/r+ob0n8a7cgv30vrdjiwehlm+4qdu5"
  };

  /** Words that say nothing where they are all of a value. */
  private static final WordSet WHOLE = WordSet.of(
      "password passwd passphrase pass pwd passw0rd p@ssw0rd"
          + " secret secrets token apikey api_key api-key key keys credential credentials auth none null nil"
          + " true false yes no on off string str text number integer int boolean bool object array bytes"
          + " required optional empty unknown default user username userid login test testing tests foo bar"
          + " baz foobar foo-bar qwerty asdf abc xyz value values input output hidden disabled enabled prompt ask"
          + " env vault file self this undefined nan void char varchar any function return blank new old"
          + " basic bearer oauth oauth2 jwt plain public private anonymous passwort wachtwoord senha"
          + " contrasena parola haslo heslo salasana losenord adgangskode passord kennwort jelszo sandi"
          + " compat latin1 utf8 utf-8 psw foobared geslo lozinka sifre motdepasse securestring secretstr getpass");

  /** What refers to a secret that is kept elsewhere begins so. */
  private static final String[] REFERENCES = {
    "ENC(",
    "DEC(",
    "{cipher}",
    "{{",
    "!Ref",
    "!Sub",
    "!vault",
    "!secret",
    "!Get",
    "!ENV",
    "arn:aws",
    "vault:",
    "secretsmanager:",
    "ssm:",
    "op://",
    "env.",
    "env:",
    "process.env",
    "os.environ",
    "os.getenv",
    "System.getenv",
    "getenv",
    "ENV[",
    "$(",
    "secretKeyRef",
    "sm://",
    "gcp-secret",
    "akv:",
    "@Microsoft.KeyVault",
    "keyvault",
    "file:",
    "classpath:",
    "base64:$",
    "sha1-",
    "sha256-",
    "sha384-",
    "sha512-",
    "sha1:",
    "sha256:",
    "sha512:",
    "md5:",
    "$2a$",
    "$2b$",
    "$2y$",
    "$argon2",
    "$6$",
    "$5$",
    "$1$",
    "$apr1$",
    "{SHA",
    "{SSHA",
    "{bcrypt}",
    "{MD5}",
    "pbkdf2",
    "ssh-rsa",
    "ssh-ed25519",
    "ecdsa-",
    "$ANSIBLE_VAULT",
    "AgB",
    "vault.",
    "secrets.",
    "var.",
    "local.",
    "data.",
    "module.",
    "params."
  };

  private static final int MIN_ROW = 12;

  /** A prefix, and an end to round it off. */
  private static final int MAX_BESIDE_ROW = 24;

  private Placeholder() {}

  /** Whether the range holds no secret, but what stands for one. */
  static boolean is(CharSequence text, int start, int end) {
    return start >= end
        || isReference(text, start, end)
        || isMask(text, start, end)
        || WHOLE.contain(text, start, end)
        || holdsWord(text, start, end);
  }

  /** Whether the range refers to a value that is elsewhere, or holds such a reference. */
  static boolean isReference(CharSequence text, int start, int end) {
    for (String reference : REFERENCES) {
      if (Ascii.startsWith(text, start, end, reference)) {
        // Sealed secrets begin with AgB and are long.
        return !reference.equals("AgB") || end - start > 200;
      }
    }
    return isBracketed(text, start, end)
        || isFormat(text, start, end)
        || isVariable(text, start, end)
        || holdsVariable(text, start, end)
        || isCall(text, start, end);
  }

  /** In brackets of any sort, or a tag as far as the quote of its first attribute. */
  private static boolean isBracketed(CharSequence text, int start, int end) {
    char first = text.charAt(start);
    char last = text.charAt(end - 1);
    return end - start > 1
        && ((first == '<' && last == '>')
            || (first == '<' && last == '=')
            || (first == '{' && last == '}')
            || (first == '[' && last == ']')
            || (first == '%' && last == '%')
            || (first == '@' && last == '@')
            || (first == '(' && last == ')'));
  }

  /** {@code %1$08X}, {@code %s:%s}. */
  private static boolean isFormat(CharSequence text, int start, int end) {
    if (text.charAt(start) != '%' || end - start < 2) {
      return false;
    }
    boolean another = false;
    for (int i = start + 1; i < end; i++) {
      char c = text.charAt(i);
      another |= c == '%' || c == '$';
      if (!Ascii.isLetterOrDigit(c) && "%$.-:/".indexOf(c) < 0) {
        return false;
      }
    }
    return another;
  }

  /** {@code $NAME}, {@code $name->field}, {@code &name}, {@code %NAME}. */
  private static boolean isVariable(CharSequence text, int start, int end) {
    if ("$&%".indexOf(text.charAt(start)) < 0 || end - start < 2) {
      return false;
    }
    boolean digits = false;
    for (int i = start + 1; i < end; i++) {
      char c = text.charAt(i);
      digits |= Ascii.isDigit(c);
      if (!Ascii.isLetterOrDigit(c) && "_.->:[]'".indexOf(c) < 0) {
        return false;
      }
    }
    return !digits || Ascii.indexOf(text, start, end, '_') > 0;
  }

  /** {@code ${…}}, {@code #{…}}, {@code {{…}}} or {@code %(…)s} around a name, anywhere. */
  private static boolean holdsVariable(CharSequence text, int start, int end) {
    for (int i = start; i + 2 < end; i++) {
      char c = text.charAt(i);
      char next = text.charAt(i + 1);
      boolean opens =
          (next == '{' && (c == '$' || c == '#' || c == '{')) || (c == '%' && next == '(');
      if (opens && isNameUntil(text, i + 2, end, c)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isNameUntil(CharSequence text, int start, int end, char opened) {
    char close = opened == '%' ? ')' : '}';
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (c == close) {
        boolean doubled = opened != '{' || (i + 1 < end && text.charAt(i + 1) == '}');
        return i > start && doubled;
      }
      if (!Ascii.isLetterOrDigit(c) && "_.-: |$\"'/?!".indexOf(c) < 0) {
        return false;
      }
    }
    return false;
  }

  /** {@code getPassword()}, {@code env("X")}, {@code argv[1]}: a name, then brackets to the end. */
  private static boolean isCall(CharSequence text, int start, int end) {
    int i = start;
    while (i < end
        && (Ascii.isLetterOrDigit(text.charAt(i)) || "_.:$".indexOf(text.charAt(i)) >= 0)) {
      i++;
    }
    if (i == start || i == end || !Ascii.isLetter(text.charAt(start))) {
      return false;
    }
    int last = end - 1;
    while (last > i && ";,".indexOf(text.charAt(last)) >= 0) {
      last--;
    }
    char open = text.charAt(i);
    char close = open == '(' ? ')' : ']';
    boolean brackets = open == '(' || open == '[';
    char behind = text.charAt(last);
    return brackets
        && (behind == close || behind == open || Ascii.indexOf(text, i, end, close) < 0);
  }

  /** Whether a row of characters stands where others should be, or only a few different ones do. */
  static boolean isMask(CharSequence text, int start, int end) {
    return hasRow(text, start, end) || isRowOfCharacters(text, start, end);
  }

  /** Whether nobody draws the range by lot: a few different characters, or one after the other. */
  static boolean isRowOfCharacters(CharSequence text, int start, int end) {
    int length = end - start;
    int distinct = ValueShape.distinct(text, start, end);
    return (distinct <= 2 && length >= 4)
        || (distinct <= 4 && length >= 16)
        || (distinct <= 6 && length >= 32)
        || isNearlyOneRow(text, start, end)
        || ValueShape.isRunning(text, start, end)
        || ValueShape.isPeriodic(text, start, end);
  }

  /** Four x, three asterisks or dots, six of anything else in a row. */
  private static boolean hasRow(CharSequence text, int start, int end) {
    int row = 0;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      row = i > start && c == text.charAt(i - 1) ? row + 1 : 1;
      boolean masks = c == 'x' || c == 'X';
      boolean hides = c == '*' || c == '.' || c == '\u2022' || c == '\u2026';
      // Zero bytes and full ones give such rows in base 64.
      boolean bytes = c == 'A' || c == '/';
      if ((row >= 7 && !bytes) || (row >= 4 && masks) || (row >= 3 && hides)) {
        return true;
      }
    }
    return false;
  }

  /** A prefix, perhaps, and then one character over and over, or each next one: 0123…, abcd…. */
  private static boolean isNearlyOneRow(CharSequence text, int start, int end) {
    int longest = 1;
    int row = 1;
    for (int i = start + 1; i < end; i++) {
      row = isNext(text.charAt(i - 1), text.charAt(i)) ? row + 1 : 1;
      longest = Math.max(longest, row);
    }
    return longest >= MIN_ROW && end - start - longest <= MAX_BESIDE_ROW;
  }

  /** Whether a character is the same as the one before, or follows it, in an alphabet that starts anew. */
  private static boolean isNext(char before, char c) {
    boolean endsAlphabet = "zZ9fF7".indexOf(before) >= 0;
    return c == before || c == before + 1 || (endsAlphabet && "aA012".indexOf(c) >= 0);
  }

  private static boolean holdsWord(CharSequence text, int start, int end) {
    int last = Math.min(end, start + ValueShape.MAX);
    for (int i = start; i + 4 <= last; i++) {
      int first = text.charAt(i) | 0x20;
      for (String word : INSIDE) {
        // A dash and an underscore look alike with that bit set, so they are compared as they are.
        boolean may = first == (word.charAt(0) | 0x20);
        if (may
            && i + word.length() <= last
            && Ascii.equalsIgnoringCase(text, i, i + word.length(), word)) {
          return true;
        }
      }
    }
    return false;
  }
}
