/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.source;

/**
 * An entry of an archive.
 *
 * @param name as bytes
 * @param data its bytes, valid until the next entry is asked for
 * @param content whether it holds content: folders, links and devices do not
 * @param folder whether it is a folder
 */
@SuppressWarnings("ArrayRecordComponent") // Nobody compares entries.
record ArchivedEntry(byte[] name, Slice data, boolean content, boolean folder) {}
