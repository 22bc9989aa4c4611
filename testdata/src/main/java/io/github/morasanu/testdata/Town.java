/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.testdata;

/**
 * A real town, so that postal code, prefecture and municipality agree.
 *
 * @param municipality city, ward, or district and town
 * @param postalCode with its hyphen
 */
public record Town(String prefecture, String municipality, String name, String postalCode) {}
