package org.recordlint.benchmarks;

import java.util.List;
import java.util.Locale;
import org.recordlint.benchmarks.GrowthMeasurements.Point;

/** Draws curves beside each other as SVG, each from zero and in its own unit. */
final class GrowthChart {

  private static final int WIDTH = 300;
  private static final int HEIGHT = 190;
  private static final int COLUMNS = 3;
  private static final int LEFT = 44;
  private static final int TOP = 34;
  private static final int PLOT_WIDTH = 236;
  private static final int PLOT_HEIGHT = 112;

  private final StringBuilder svg = new StringBuilder();
  private final int panels;
  private int drawn;

  GrowthChart(int panels) {
    this.panels = panels;
    int width = COLUMNS * WIDTH;
    int height = (panels + COLUMNS - 1) / COLUMNS * HEIGHT;
    add("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\"", width, height);
    add(" font-family=\"sans-serif\" font-size=\"11\" role=\"img\">\n");
    add("<title>How cost grows</title>\n");
    add("<rect width=\"%d\" height=\"%d\" fill=\"#fff\"/>\n", width, height);
  }

  /** A value to draw at a place. */
  interface Value {
    double of(Point point);
  }

  /** Adds a panel; the places stand evenly, whatever lies between them. */
  void panel(String title, List<Point> points, Value value) {
    if (drawn == panels) {
      throw new IllegalStateException("no room for another panel");
    }
    double most = points.stream().mapToDouble(value::of).max().orElse(1) * 1.15;
    int x = drawn % COLUMNS * WIDTH;
    int y = drawn / COLUMNS * HEIGHT;
    drawn++;
    add("<g transform=\"translate(%d %d)\">\n", x, y);
    add("<text x=\"%d\" y=\"20\" font-weight=\"bold\">%s</text>\n", LEFT, title);
    add(
        "<path d=\"M%d %dV%dH%d\" fill=\"none\" stroke=\"#767676\"/>\n",
        LEFT, TOP, TOP + PLOT_HEIGHT, LEFT + PLOT_WIDTH);
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < points.size(); i++) {
      double v = value.of(points.get(i));
      int px = LEFT + PLOT_WIDTH * (2 * i + 1) / (2 * points.size());
      double py = TOP + PLOT_HEIGHT * (1 - v / most);
      line.append(String.format(Locale.ROOT, "%d,%.1f ", px, py));
      add("<circle cx=\"%d\" cy=\"%.1f\" r=\"3\" fill=\"#0b5394\"/>\n", px, py);
      add("<text x=\"%d\" y=\"%.1f\" text-anchor=\"middle\">%s</text>\n", px, py - 7, number(v));
      add(
          "<text x=\"%d\" y=\"%d\" text-anchor=\"middle\" fill=\"#444\">%s</text>\n",
          px, TOP + PLOT_HEIGHT + 16, number(points.get(i).x()));
    }
    add(
        "<polyline points=\"%s\" fill=\"none\" stroke=\"#0b5394\" stroke-width=\"1.5\"/>\n</g>\n",
        line.toString().strip());
  }

  @Override
  public String toString() {
    return svg + "</svg>\n";
  }

  /** Three digits that count, without an exponent. */
  static String number(double value) {
    if (value >= 100 || value == Math.rint(value)) {
      return String.format(Locale.ROOT, "%,.0f", value);
    }
    return String.format(Locale.ROOT, value >= 10 ? "%.1f" : value >= 0.1 ? "%.2f" : "%.3f", value);
  }

  private void add(String format, Object... values) {
    svg.append(String.format(Locale.ROOT, format, values));
  }
}
