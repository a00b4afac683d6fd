package org.recordlint.internal.match;

import java.util.Arrays;
import java.util.BitSet;

/**
 * A trie of literals while an automaton is built of it: nodes with their children in a chain. Not
 * thread-safe.
 */
final class LiteralTrie {

  static final int ROOT = 0;

  /** How many places are tried for a node's children before they are put at the end. */
  private static final int MOST_TRIES = 50;

  private static final int[] NONE = {};

  private int[] firstChild = new int[1024];
  private int[] nextChild = new int[1024];
  private byte[] signs = new byte[1024];
  private int[][] ends = new int[1024][];
  private int size = 1;

  /** Adds a literal. */
  void add(byte[] path, int literal) {
    int node = ROOT;
    for (byte sign : path) {
      int child = child(node, sign);
      node = child == ROOT ? newChild(node, sign) : child;
    }
    int[] before = ends[node] == null ? NONE : ends[node];
    ends[node] = Arrays.copyOf(before, before.length + 1);
    ends[node][before.length] = literal;
  }

  int size() {
    return size;
  }

  private int child(int node, byte sign) {
    int child = firstChild[node];
    while (child != ROOT && signs[child] != sign) {
      child = nextChild[child];
    }
    return child;
  }

  private int newChild(int node, byte sign) {
    if (size == signs.length) {
      firstChild = Arrays.copyOf(firstChild, size * 2);
      nextChild = Arrays.copyOf(nextChild, size * 2);
      signs = Arrays.copyOf(signs, size * 2);
      ends = Arrays.copyOf(ends, size * 2);
    }
    signs[size] = sign;
    nextChild[size] = firstChild[node];
    firstChild[node] = size;
    return size++;
  }

  /**
   * The trie in a double array, with Aho and Corasick's failure links. A state is a place in it,
   * and its child by a sign stands as many places after the state's base as the sign's number.
   *
   * @param parents for each place the state it is a child of, or -1
   * @param bases for each state the base of its children
   * @param fails for each state the longest other state that its path ends with
   * @param outputs for each state the literals that end there, or null
   */
  @SuppressWarnings("ArrayRecordComponent") // taken apart at once
  record DoubleArray(int[] parents, int[] bases, int[] fails, int[][] outputs) {}

  /** Lays the trie out, nodes near the root together, as they are visited most. */
  DoubleArray layOut(int alphabet) {
    int[] order = breadthFirst();
    int[] fail = fails(order);
    int[] bases = new int[size];
    int[] places = new int[size];
    BitSet taken = new BitSet();
    taken.set(ROOT);
    int from = 1;
    for (int node : order) {
      if (firstChild[node] != ROOT) {
        from = taken.nextClearBit(from);
        bases[node] = base(node, from, taken);
        for (int child = firstChild[node]; child != ROOT; child = nextChild[child]) {
          places[child] = bases[node] + signs[child];
          taken.set(places[child]);
        }
      }
    }
    int length = taken.length() + alphabet;
    DoubleArray array =
        new DoubleArray(new int[length], new int[length], new int[length], new int[length][]);
    Arrays.fill(array.parents, -1);
    for (int node : order) {
      int place = places[node];
      array.bases[place] = bases[node];
      array.fails[place] = places[fail[node]];
      array.outputs[place] = outputs(node, array.outputs[places[fail[node]]]);
      for (int child = firstChild[node]; child != ROOT; child = nextChild[child]) {
        array.parents[places[child]] = place;
      }
    }
    return array;
  }

  private int[] breadthFirst() {
    int[] order = new int[size];
    int end = 1;
    for (int at = 0; at < end; at++) {
      for (int child = firstChild[order[at]]; child != ROOT; child = nextChild[child]) {
        order[end++] = child;
      }
    }
    return order;
  }

  private int[] fails(int[] order) {
    int[] fail = new int[size];
    for (int node : order) {
      for (int child = firstChild[node]; child != ROOT; child = nextChild[child]) {
        int at = node;
        while (at != ROOT && fail[child] == ROOT) {
          at = fail[at];
          fail[child] = child(at, signs[child]);
        }
      }
    }
    return fail;
  }

  private int[] outputs(int node, int[] inherited) {
    int[] own = ends[node];
    if (own == null || inherited == null) {
      return own == null ? inherited : own;
    }
    int[] all = Arrays.copyOf(inherited, inherited.length + own.length);
    System.arraycopy(own, 0, all, inherited.length, own.length);
    return all;
  }

  /** A base by which every child of the node comes to a place that is free. */
  private int base(int node, int from, BitSet taken) {
    int least = Integer.MAX_VALUE;
    for (int child = firstChild[node]; child != ROOT; child = nextChild[child]) {
      least = Math.min(least, signs[child]);
    }
    int place = Math.max(from, least);
    for (int tries = 0; tries < MOST_TRIES; tries++) {
      place = taken.nextClearBit(place);
      if (fits(node, place - least, taken)) {
        return place - least;
      }
      place++;
    }
    return Math.max(taken.length(), least) - least;
  }

  private boolean fits(int node, int base, BitSet taken) {
    for (int child = firstChild[node]; child != ROOT; child = nextChild[child]) {
      if (taken.get(base + signs[child])) {
        return false;
      }
    }
    return true;
  }
}
