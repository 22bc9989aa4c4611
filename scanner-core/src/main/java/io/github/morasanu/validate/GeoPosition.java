/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.validate;

import io.github.morasanu.text.Ascii;
import java.util.List;

/**
 * A position in or around Japan: a latitude of 20 to 46 and a longitude of 122 to 154 degrees, each with
 * four decimals or more, that is, about ten metres or less.
 */
public final class GeoPosition {
  private static final int MIN_DECIMALS = 4;
  private static final int FLOAT_DECIMALS = 3;
  private static final int MAX_GAP = 4;
  private static final int LEAST_LATITUDE = 20;
  private static final int MOST_LATITUDE = 46;
  private static final int LEAST_LONGITUDE = 122;
  private static final int MOST_LONGITUDE = 153;

  /** Characters around half of a position in which its other half is looked for. */
  private static final int NEAR = 40;

  private static final List<String> LATITUDE = List.of("lat", "Lat", "LAT", "緯", "ido");
  private static final List<String> LONGITUDE =
      List.of("lon", "Lon", "LON", "lng", "Lng", "LNG", "経", "keido");

  private GeoPosition() {}

  /** Behind the latitude that begins there, or -1. */
  public static int latitudeEnd(CharSequence text, int start) {
    return numberEnd(text, start, LEAST_LATITUDE, MOST_LATITUDE);
  }

  /** Behind the longitude that begins there, or -1. */
  public static int longitudeEnd(CharSequence text, int start) {
    return numberEnd(text, start, LEAST_LONGITUDE, MOST_LONGITUDE);
  }

  private static int numberEnd(CharSequence text, int start, int least, int most) {
    int degrees = 0;
    int i = start;
    while (i < text.length() && i - start < 4 && Ascii.isDigit(text.charAt(i))) {
      degrees = degrees * 10 + text.charAt(i) - '0';
      i++;
    }
    boolean fits = degrees >= least && degrees <= most && text.charAt(start) != '0';
    if (i == start || !fits || i == text.length() || text.charAt(i) != '.') {
      return -1;
    }
    int end = digitsEnd(text, i + 1);
    return end - i - 1 >= MIN_DECIMALS ? end : -1;
  }

  /**
   * A pair is in doubt where it stands in a row of other numbers that are no pairs like it, for that is an
   * array; and where both have four decimals only.
   */
  static Validity validate(CharSequence text, int start, int end) {
    boolean latitudeFirst = latitudeEnd(text, start) >= 0;
    int firstEnd = end(text, start, latitudeFirst);
    int second = numberStart(text, end);
    boolean rough = firstEnd - start <= roughLength(latitudeFirst)
        && end - second <= roughLength(!latitudeFirst);
    int before = neighbourEnd(text, start);
    int after = neighbourStart(text, end);
    boolean array = (before >= 0 && !isPairBefore(text, before, latitudeFirst))
        || (after >= 0 && !isPairFrom(text, after, latitudeFirst));
    return rough || array ? Validity.DOUBTFUL : Validity.VALID;
  }

  /**
   * Half of a position by its form, which a label calls so: it is none of Japan if the other half is not, which follows
   * its own label near by, or stands in the cell beside it.
   */
  static Validity validatePart(CharSequence text, int start, int end) {
    boolean latitude = latitudeEnd(text, start) == end;
    if (!latitude && longitudeEnd(text, start) != end) {
      return Validity.INVALID;
    }
    int other = otherHalf(text, start, end, latitude ? LONGITUDE : LATITUDE);
    boolean abroad = other >= 0
        && (text.charAt(other - 1) == '-'
            || degrees(text, other) < (latitude ? LEAST_LONGITUDE : LEAST_LATITUDE)
            || degrees(text, other) > (latitude ? MOST_LONGITUDE : MOST_LATITUDE));
    return abroad || isPairedAbroad(text, start, end, latitude) ? Validity.INVALID : Validity.VALID;
  }

  /** Whether a number of as many decimals is beside half of a position in a row of data, and none of them is its other half. */
  private static boolean isPairedAbroad(CharSequence text, int start, int end, boolean latitude) {
    int after = neighbourStart(text, end);
    int before = neighbourEnd(text, start);
    int first = before < 0 ? -1 : numberStart(text, before);
    boolean degreesAfter = after >= 0 && isFloat(text, after);
    boolean degreesBefore = first >= 0 && isFloat(text, first);
    boolean paired = (degreesAfter && end(text, after, !latitude) >= 0)
        || (degreesBefore && end(text, first, !latitude) >= 0);
    return (degreesAfter || degreesBefore) && !paired;
  }

  /** Where the number nearest by begins that one of the words leads to, or -1. */
  private static int otherHalf(CharSequence text, int start, int end, List<String> words) {
    for (int distance = 1; distance < NEAR; distance++) {
      int before = numberBehind(text, start - distance, words);
      int number =
          before >= 0 && before < start ? before : numberBehind(text, end + distance, words);
      if (number >= 0 && (number < start || number > end)) {
        return number;
      }
    }
    return -1;
  }

  private static int numberBehind(CharSequence text, int at, List<String> words) {
    for (String word : words) {
      if (at >= 0 && Ascii.startsWith(text, at, text.length(), word)) {
        int i = at + word.length();
        while (i < text.length() && i - at < NEAR / 2 && !Ascii.isDigit(text.charAt(i))) {
          i++;
        }
        return i < text.length() && Ascii.isDigit(text.charAt(i)) ? i : -1;
      }
    }
    return -1;
  }

  private static int degrees(CharSequence text, int start) {
    int degrees = 0;
    for (int i = start;
        i < Math.min(text.length(), start + 4) && Ascii.isDigit(text.charAt(i));
        i++) {
      degrees = degrees * 10 + text.charAt(i) - '0';
    }
    return degrees;
  }

  /** Digits, dot and decimals of a number that is known to ten metres only. */
  private static int roughLength(boolean latitude) {
    return (latitude ? 2 : 3) + 1 + MIN_DECIMALS;
  }

  private static int end(CharSequence text, int start, boolean latitude) {
    return latitude ? latitudeEnd(text, start) : longitudeEnd(text, start);
  }

  /** Whether another such pair begins there, or a number without many decimals. */
  private static boolean isPairFrom(CharSequence text, int start, boolean latitudeFirst) {
    if (!isFloat(text, start)) {
      return true;
    }
    int firstEnd = end(text, start, latitudeFirst);
    int second = firstEnd < 0 ? -1 : neighbourStart(text, firstEnd);
    return second >= 0 && end(text, second, !latitudeFirst) >= 0;
  }

  private static boolean isPairBefore(CharSequence text, int end, boolean latitudeFirst) {
    int second = numberStart(text, end);
    if (!isFloat(text, second)) {
      return true;
    }
    int firstEnd = neighbourEnd(text, second);
    return firstEnd >= 0
        && end(text, second, !latitudeFirst) == end
        && end(text, numberStart(text, firstEnd), latitudeFirst) == firstEnd;
  }

  private static boolean isFloat(CharSequence text, int start) {
    int dot = digitsEnd(text, start);
    return dot < text.length()
        && text.charAt(dot) == '.'
        && digitsEnd(text, dot + 1) - dot > FLOAT_DECIMALS;
  }

  /** Behind the number right before an offset, or -1 if there is none. */
  private static int neighbourEnd(CharSequence text, int offset) {
    int i = offset;
    while (i > 0 && offset - i < MAX_GAP && isListing(text.charAt(i - 1))) {
      i--;
    }
    return i > 0 && i < offset && Ascii.isDigit(text.charAt(i - 1)) ? i : -1;
  }

  private static int neighbourStart(CharSequence text, int offset) {
    int i = offset;
    while (i < text.length() && i - offset < MAX_GAP && isListing(text.charAt(i))) {
      i++;
    }
    return i < text.length() && i > offset && Ascii.isDigit(text.charAt(i)) ? i : -1;
  }

  private static int numberStart(CharSequence text, int end) {
    int i = end;
    while (i > 0 && (Ascii.isDigit(text.charAt(i - 1)) || text.charAt(i - 1) == '.')) {
      i--;
    }
    return i;
  }

  private static int digitsEnd(CharSequence text, int from) {
    int i = from;
    while (i < text.length() && Ascii.isDigit(text.charAt(i))) {
      i++;
    }
    return i;
  }

  /** What parts the numbers of an array; a line end parts records. */
  private static boolean isListing(char c) {
    return c == ' ' || c == ',' || c == ';' || c == '\t' || c == '-' || c == '[' || c == ']';
  }
}
