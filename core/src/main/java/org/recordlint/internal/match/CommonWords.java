package org.recordlint.internal.match;

import java.util.List;
import java.util.Set;

/** Words that stand in nearly every note, which are poor signs of a candidate. */
final class CommonWords {

  private static final Set<String> VERY_COMMON =
      Set.copyOf(
          List.of(
              ("the be to of and a in that have i it for not on with he as you do at this but his by from they we say her she "
                      + "or an will my one all would there their what so up out if about who get which go me when make can "
                      + "like time no just him know take into your some could them see other than then now only come its "
                      + "over think also back after use two how our work first well way even new want because any these "
                      + "give day most us is was are were been being has had did does done said am went got made came very "
                      + "more mum dad mother father child children school home family")
                  .split(" ")));

  private static final Set<String> COMMON =
      Set.copyOf(
          List.of(
              ("still own where off down should never again too while through before each both own such same few man woman "
                      + "boy girl young old little good bad great big small long high right left place point hand part case "
                      + "week year years days today night morning house room door told asked says saw seen put puts let left "
                      + "keep keeps need needs feel felt help try tried talk call called name police social worker visit "
                      + "support services meeting report review phone parents sister brother baby kids people person life "
                      + "away around always often at-risk risk look looks looked show shows find found lot thing things "
                      + "something nothing anything every last next since until much many may might must here why yes using "
                      + "made making take takes taking gets getting goes going come comes coming own able without under "
                      + "against during between another end hard set run runs play plays playing start started stay stays "
                      + "live lives living said stated")
                  .split(" ")));

  private CommonWords() {}

  /**
   * How rare {@code word} is in notes, roughly: 1 for the commonest, about 8 for a long rare word.
   */
  static double rarity(String word) {
    if (VERY_COMMON.contains(word) || word.length() < 2) {
      return 1;
    }
    return COMMON.contains(word) ? 3 : 5 + Math.min(word.length(), 10) * 0.3;
  }
}
