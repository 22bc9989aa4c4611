/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.pattern;

import java.util.Random;

/** Writes texts that a parsed regex is likely to match: what assertions ask for is left to chance. */
final class NodeSampler {
  private static final int MAX_LENGTH = 4_000;

  private final Random random;
  private final StringBuilder text = new StringBuilder();

  private NodeSampler(Random random) {
    this.random = random;
  }

  static String sample(Node node, Random random) {
    NodeSampler sampler = new NodeSampler(random);
    sampler.write(node);
    return sampler.text.toString();
  }

  private void write(Node node) {
    if (node instanceof Node.Chars chars) {
      write(chars);
    } else if (node instanceof Node.Concat concat) {
      concat.items().forEach(this::write);
    } else if (node instanceof Node.Alternate alternate) {
      write(alternate.branches().get(random.nextInt(alternate.branches().size())));
    } else if (node instanceof Node.Repeat repeat) {
      int spare = Math.min(repeat.max() - repeat.min(), 3);
      int count = repeat.min() + (spare == 0 ? 0 : random.nextInt(spare + 1));
      for (int i = 0; i < count && text.length() < MAX_LENGTH; i++) {
        write(repeat.body());
      }
    }
  }

  private void write(Node.Chars chars) {
    if (chars.wide() && random.nextInt(4) == 0) {
      text.append("😀");
      return;
    }
    CharSet set = chars.set();
    int range = random.nextInt(set.ranges());
    int width = Math.min(set.last(range) - set.first(range), 200);
    char c = (char) (set.first(range) + random.nextInt(width + 1));
    text.append(Character.isSurrogate(c) && chars.wide() ? 'x' : c);
  }
}
