package org.recordlint.corpus.speed;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;

/** Makes sentences in which every word follows one that it followed in some note. Immutable. */
final class WordModel {

  /** A sentence that would go on for longer is ended. */
  private static final int LONGEST_SENTENCE = 40;

  private static final int START = 0;
  private static final int END = 1;

  private final String[] words;
  private final int[][] followers;

  private WordModel(String[] words, int[][] followers) {
    this.words = words;
    this.followers = followers;
  }

  /** A sentence that ends with a stop. */
  String sentence(SplittableRandom random) {
    StringBuilder sentence = new StringBuilder();
    int length = 0;
    int word = START;
    while (length < LONGEST_SENTENCE) {
      int[] choice = followers[word];
      word = choice[random.nextInt(choice.length)];
      if (word == END) {
        if (length > 0) {
          break;
        }
        word = START;
        continue;
      }
      sentence.append(length == 0 ? "" : " ").append(words[word]);
      length++;
    }
    char last = sentence.charAt(sentence.length() - 1);
    if (last == ',' || last == ':' || last == ';') {
      sentence.setLength(sentence.length() - 1);
    }
    return last == '.' || last == '!' || last == '?'
        ? sentence.toString()
        : sentence.append('.').toString();
  }

  /** How many different words, as written, it knows. */
  int size() {
    return words.length - 2;
  }

  /** A word without the marks around it, in lower case. */
  static String bare(String word) {
    int from = 0;
    int to = word.length();
    while (from < to && !Character.isLetterOrDigit(word.charAt(from))) {
      from++;
    }
    while (to > from && !Character.isLetterOrDigit(word.charAt(to - 1))) {
      to--;
    }
    return word.substring(from, to).toLowerCase(Locale.ROOT);
  }

  /** Learns from sentences; not thread-safe. */
  static final class Trainer {

    /** What stands in labels at least this often, of all the times it is written, is left out. */
    private static final double LABELLED_SHARE = 0.1;

    private final List<List<String>> sentences = new ArrayList<>();
    private final Map<String, int[]> counts = new HashMap<>();
    private final Set<String> banned = new HashSet<>();

    /**
     * Adds a sentence.
     *
     * @param labelled whether the word at the same place stands in a label
     */
    void add(List<String> sentence, List<Boolean> labelled) {
      sentences.add(List.copyOf(sentence));
      for (int i = 0; i < sentence.size(); i++) {
        String word = bare(sentence.get(i));
        count(word, labelled.get(i));
        if (i > 0) {
          count(bare(sentence.get(i - 1)) + " " + word, labelled.get(i) && labelled.get(i - 1));
        }
      }
    }

    /** Keeps the first two words of a phrase, or its only word, from ever being written. */
    void ban(String phrase) {
      String[] parts = phrase.strip().split("[^\\p{L}\\p{N}']+");
      banned.add(
          parts.length == 1
              ? parts[0].toLowerCase(Locale.ROOT)
              : (parts[0] + " " + parts[1]).toLowerCase(Locale.ROOT));
    }

    private void count(String key, boolean labelled) {
      int[] count = counts.computeIfAbsent(key, any -> new int[2]);
      count[0]++;
      count[1] += labelled ? 1 : 0;
    }

    private boolean isLeftOut(String key) {
      int[] count = counts.get(key);
      return banned.contains(key) || count[1] > 0 && count[1] >= LABELLED_SHARE * count[0];
    }

    WordModel train() {
      Map<String, Integer> ids = new HashMap<>();
      List<String> words = new ArrayList<>(List.of("", ""));
      List<List<Integer>> followers =
          new ArrayList<>(List.of(new ArrayList<>(), new ArrayList<>()));
      for (List<String> sentence : sentences) {
        int before = START;
        for (int i = 0; i < sentence.size(); i++) {
          String written = sentence.get(i);
          String word = bare(written);
          if (isLeftOut(word)) {
            before = END;
            continue;
          }
          Integer id = ids.get(written);
          if (id == null) {
            id = words.size();
            ids.put(written, id);
            words.add(written);
            followers.add(new ArrayList<>());
          }
          boolean apart = i > 0 && isLeftOut(bare(sentence.get(i - 1)) + " " + word);
          if (before != END && !apart) {
            followers.get(before).add(id);
          }
          before = id;
        }
        if (before > END) {
          followers.get(before).add(END);
        }
      }
      if (followers.get(START).isEmpty()) {
        throw new IllegalArgumentException("no sentence begins with a word that may be written");
      }
      int[][] table = new int[words.size()][];
      for (int i = 0; i < table.length; i++) {
        table[i] = followers.get(i).stream().mapToInt(Integer::intValue).toArray();
        if (table[i].length == 0) {
          table[i] = new int[] {END};
        }
      }
      return new WordModel(words.toArray(String[]::new), table);
    }
  }

  @Override
  public String toString() {
    return "WordModel["
        + size()
        + " words, "
        + Arrays.stream(followers).mapToInt(f -> f.length).sum()
        + " pairs]";
  }
}
