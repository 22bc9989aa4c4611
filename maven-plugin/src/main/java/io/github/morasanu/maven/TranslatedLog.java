/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.maven;

import io.github.morasanu.report.Sentences;
import org.apache.maven.plugin.logging.Log;

/**
 * Logs in the language of the user. Messages for debugging stay as they are.
 *
 * @param log the log of Maven
 * @param words what goals say, in that language
 */
record TranslatedLog(Log log, Sentences words) implements Log {

  @Override
  public boolean isDebugEnabled() {
    return log.isDebugEnabled();
  }

  @Override
  public void debug(CharSequence content) {
    log.debug(content);
  }

  @Override
  public void debug(CharSequence content, Throwable error) {
    log.debug(content, error);
  }

  @Override
  public void debug(Throwable error) {
    log.debug(error);
  }

  @Override
  public boolean isInfoEnabled() {
    return log.isInfoEnabled();
  }

  @Override
  public void info(CharSequence content) {
    log.info(told(content));
  }

  @Override
  public void info(CharSequence content, Throwable error) {
    log.info(told(content), error);
  }

  @Override
  public void info(Throwable error) {
    log.info(error);
  }

  @Override
  public boolean isWarnEnabled() {
    return log.isWarnEnabled();
  }

  @Override
  public void warn(CharSequence content) {
    log.warn(told(content));
  }

  @Override
  public void warn(CharSequence content, Throwable error) {
    log.warn(told(content), error);
  }

  @Override
  public void warn(Throwable error) {
    log.warn(error);
  }

  @Override
  public boolean isErrorEnabled() {
    return log.isErrorEnabled();
  }

  @Override
  public void error(CharSequence content) {
    log.error(told(content));
  }

  @Override
  public void error(CharSequence content, Throwable error) {
    log.error(told(content), error);
  }

  @Override
  public void error(Throwable error) {
    log.error(error);
  }

  private String told(CharSequence content) {
    return words.of(content.toString());
  }
}
