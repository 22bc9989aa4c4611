/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.model;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where a finding stands. Immutable.
 *
 * <p>Line, column, page and row count from 1, in characters of the original text; 0 means that the
 * format has none.
 */
public final class Location implements Comparable<Location> {

  private final String path;
  private final int line;
  private final int column;
  private final int page;
  private final int row;
  private final @Nullable String sheet;
  private final @Nullable String field;

  private Location(Builder builder) {
    this.path = builder.path;
    this.line = builder.line;
    this.column = builder.column;
    this.page = builder.page;
    this.row = builder.row;
    this.sheet = builder.sheet;
    this.field = builder.field;
  }

  /** A location that starts with nothing but its path. */
  public static Builder builder(String path) {
    return new Builder(path);
  }

  /** File relative to the scanned root with forward slashes; container entries follow after {@code !/}. */
  public String path() {
    return path;
  }

  /** Line, or 0. */
  public int line() {
    return line;
  }

  /** Column in characters, or that of a sheet or table where there is a row and no line, or 0. */
  public int column() {
    return column;
  }

  /** Page, slide or the like, or 0. */
  public int page() {
    return page;
  }

  /** Row of a sheet or table, or 0. */
  public int row() {
    return row;
  }

  /** Name of the spreadsheet's sheet. */
  public Optional<String> sheet() {
    return Optional.ofNullable(sheet);
  }

  /** The member of a class, the header of a mail: a name that its format gives, never cell content. */
  public Optional<String> field() {
    return Optional.ofNullable(field);
  }

  /**
   * This location, counted from the start of a text, as counted from further up; itself where it has
   * no line.
   *
   * @param before the text in between
   */
  public Location plus(LineOffset before) {
    if (line == 0) {
      return this;
    }
    Builder moved = new Builder(this);
    moved.line = clamp(line + before.lines());
    if (line == 1 && column > 0) {
      moved.column = clamp(column + before.columns());
    }
    return moved.build();
  }

  private static int clamp(long number) {
    return (int) Math.min(Integer.MAX_VALUE, number);
  }

  @Override
  public int compareTo(Location other) {
    int order = path.compareTo(other.path);
    if (order == 0) {
      order = Integer.compare(page, other.page);
    }
    if (order == 0) {
      order = sheet().orElse("").compareTo(other.sheet().orElse(""));
    }
    if (order == 0) {
      order = Integer.compare(row, other.row);
    }
    if (order == 0) {
      order = Integer.compare(line, other.line);
    }
    if (order == 0) {
      order = Integer.compare(column, other.column);
    }
    return order == 0 ? field().orElse("").compareTo(other.field().orElse("")) : order;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Location that && compareTo(that) == 0;
  }

  @Override
  public int hashCode() {
    return Objects.hash(path, line, column, page, row, sheet, field);
  }

  /** {@code path:line:column}, with what else is known in brackets. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder(path);
    if (line > 0) {
      text.append(':').append(line);
      if (column > 0) {
        text.append(':').append(column);
      }
    }
    String separator = " [";
    if (page > 0) {
      text.append(separator).append("page ").append(page);
      separator = ", ";
    }
    if (sheet != null) {
      text.append(separator).append("sheet ").append(sheet);
      separator = ", ";
    }
    if (row > 0) {
      text.append(separator).append("row ").append(row);
      separator = ", ";
    }
    if (field != null) {
      text.append(separator).append(field);
      separator = ", ";
    }
    return separator.equals(" [") ? text.toString() : text.append(']').toString();
  }

  /** Collects the parts of a {@link Location}. Not thread-safe. */
  public static final class Builder {
    private final String path;
    private int line;
    private int column;
    private int page;
    private int row;
    private @Nullable String sheet;
    private @Nullable String field;

    private Builder(String path) {
      this.path = Objects.requireNonNull(path, "path");
    }

    private Builder(Location location) {
      this.path = location.path;
      this.line = location.line;
      this.column = location.column;
      this.page = location.page;
      this.row = location.row;
      this.sheet = location.sheet;
      this.field = location.field;
    }

    public Builder line(int value) {
      this.line = value;
      return this;
    }

    public Builder column(int value) {
      this.column = value;
      return this;
    }

    public Builder page(int value) {
      this.page = value;
      return this;
    }

    public Builder row(int value) {
      this.row = value;
      return this;
    }

    /** The column of a table, from 1 on: kept where there is a row and no line. */
    public Builder cell(int value) {
      if (row > 0 && line == 0) {
        this.column = value;
      }
      return this;
    }

    public Builder sheet(String value) {
      this.sheet = Objects.requireNonNull(value, "sheet");
      return this;
    }

    public Builder field(String value) {
      this.field = Objects.requireNonNull(value, "field");
      return this;
    }

    public Location build() {
      return new Location(this);
    }
  }
}
