/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.testdata;

/**
 * One name of the tables.
 *
 * @param written in kanji or kana
 * @param kana its reading in full-width katakana
 * @param romaji its reading in lower-case ASCII, long vowels unmarked
 */
public record KnownName(String written, String kana, String romaji) {}
