package org.recordlint.server;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.recordlint.api.Decision;
import org.recordlint.server.internal.api.DecisionApi;
import org.recordlint.server.internal.api.LintApi;
import org.recordlint.server.internal.api.PackApi;
import org.recordlint.server.internal.api.ServiceApi;
import org.recordlint.server.internal.http.Workers;
import org.recordlint.server.internal.languagetool.LanguageToolApi;
import org.recordlint.server.internal.lint.Engines;
import org.recordlint.server.internal.page.Assets;
import org.recordlint.server.internal.page.NotePage;
import org.recordlint.server.web.Layout;
import org.recordlint.server.web.Route;

/**
 * What the service answers, but for pages that others add.
 *
 * @param listeners hear of writers' decisions
 */
record ServiceRoutes(
    Engines engines,
    Workers workers,
    ServerLimits limits,
    Layout layout,
    List<Consumer<Decision>> listeners) {

  List<Route> all() {
    int longest = limits.textLength();
    List<Route> routes = new ArrayList<>();
    routes.addAll(new LintApi(engines, workers, longest, limits.records()).routes());
    routes.addAll(new PackApi(engines).routes());
    routes.addAll(new DecisionApi(engines, listeners).routes());
    routes.addAll(new ServiceApi(engines.standard()).routes());
    routes.addAll(new LanguageToolApi(engines, workers, longest).routes());
    routes.addAll(new Assets(Assets.OF_OUR_PAGES).routes());
    routes.addAll(new NotePage(engines, workers, layout, longest).routes());
    return routes;
  }
}
