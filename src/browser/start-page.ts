import { startCopyButtons } from './copy/start-copy-buttons.ts';
import { startSharing } from './copy/start-sharing.ts';
import { startKeepingPlace } from './languages/start-keeping-place.ts';
import { startShowingOther } from './languages/start-showing-other.ts';
import { startPlanMaps } from './map/start-plan-maps.ts';
import { startPlaceBar } from './place/start-place-bar.ts';
import { startQuoting } from './quote/start-quoting.ts';
import { startSearch } from './search/start-search.ts';
import { startSettings } from './settings/start-settings.ts';
import { startTerms } from './terms/start-terms.ts';

/**
 * Starts everything that any page may have, so that the browser loads one file for all pages. What a page lacks is passed over; what is
 * not needed at once is loaded later.
 */
export function startPage(root: Document): void {
  startKeepingPlace(root);
  startCopyButtons(root);
  startSharing(root);
  startQuoting(root);
  startPlanMaps(root);
  startSearch(root);
  startSettings(root);
  startShowingOther(root);
  startTerms(root);
  startPlaceBar(root);
}
