/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.cli;

import java.util.List;
import java.util.function.Function;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a choice by its stable id and tells the ids there are if it is none of them. */
final class IdConverter<T> implements ITypeConverter<T> {
  private final List<T> choices;
  private final Function<T, String> id;

  IdConverter(List<T> choices, Function<T, String> id) {
    this.choices = choices;
    this.id = id;
  }

  @Override
  public T convert(String text) {
    return choices.stream()
        .filter(choice -> id.apply(choice).equals(text))
        .findFirst()
        .orElseThrow(() -> new TypeConversionException(
            CliMessages.oneOf(choices.stream().map(id).toList())));
  }
}
