import { getAt } from '../../language/get-at.ts';
import { kindOf, localeOf, type KnownNames } from './page-kinds.ts';

/** A page as the choice sees it. */
export interface PageToChoose {
  address: string;
  /** Bytes of its HTML. */
  size: number;
}

/** A page that stands for its kind. */
export interface ChosenPage extends PageToChoose {
  kind: string;
  locale: 'zh' | 'en' | null;
  /** True for the largest page of a kind of which another one stands for the usual. */
  longest: boolean;
}

/**
 * One page of every kind in every language: the one of middle size, and where there are several the largest, too, because a budget
 * that only the usual page keeps is none.
 *
 * @throws when an address is of no known kind.
 */
export function choosePages(pages: readonly PageToChoose[], known: KnownNames): ChosenPage[] {
  const choice = pages.map((page) => ({
    ...page,
    kind: kindOf(page.address, known),
    locale: localeOf(page.address),
    longest: false,
  }));
  const groups = Map.groupBy(choice, ({ kind, locale }) => `${kind} ${locale}`);
  return [...groups.values()].flatMap((group) => {
    const bySize = group.sort((a, b) => a.size - b.size || a.address.localeCompare(b.address, 'en'));
    const usual = getAt(bySize, Math.floor((bySize.length - 1) / 2));
    const longest = getAt(bySize, bySize.length - 1);
    return usual === longest ? [usual] : [usual, { ...longest, longest: true }];
  });
}

/** How a chosen page is called in tables: `measure, longest`. */
export function nameChosen({ kind, longest }: Pick<ChosenPage, 'kind' | 'longest'>): string {
  return longest ? `${kind}, longest` : kind;
}
