package org.recordlint.internal.lint;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.function.Supplier;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;
import org.recordlint.internal.analysis.Sentence;
import org.recordlint.internal.analysis.Tokens;
import org.recordlint.internal.match.Tagger;

/**
 * Tags with OpenNLP's English model, loaded when a rule first asks. A tagger may be used by one
 * thread only; the model is shared. The last sentence is remembered.
 */
public final class PartOfSpeechTagger implements Tagger {

  private static final String MODEL = "opennlp-en-ud-ewt-pos-1.3-2.5.4.bin";

  private final Supplier<POSModel> model;
  private POSTaggerME tagger;
  private Sentence sentence;
  private String[] tags = new String[0];

  /**
   * @param model gives the shared model; called at most once
   */
  public PartOfSpeechTagger(Supplier<POSModel> model) {
    this.model = model;
  }

  /** Reads the model that comes with OpenNLP's model artifact. */
  public static POSModel loadModel() {
    try (InputStream in = POSModel.class.getClassLoader().getResourceAsStream(MODEL)) {
      if (in == null) {
        throw new IllegalStateException(
            "the part-of-speech model " + MODEL + " is not on the class path");
      }
      return new POSModel(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public String tag(Sentence asked, int token) {
    if (!asked.equals(sentence)) {
      if (tagger == null) {
        tagger = new POSTaggerME(model.get());
      }
      Tokens tokens = asked.tokens();
      String[] words = new String[tokens.size()];
      for (int i = 0; i < words.length; i++) {
        words[i] = tokens.term(i);
      }
      tags = tagger.tag(words);
      sentence = asked;
    }
    return tags[token];
  }

  @Override
  public String toString() {
    return "PartOfSpeechTagger" + Arrays.asList(MODEL);
  }
}
