import type { Declaration, Plugin, Rule } from 'postcss';

/**
 * True in browsers that know `gap` in grids only: Chromium below 84, Safari below 14.1. They cannot be asked for it, because they know the
 * property; these two properties came to each of them together with it.
 */
const lacksFlexGap = 'not ((inset: 0) or (ruby-position: over))';

/**
 * Gives items of flexible boxes margins where `gap` would be ignored, so that words do not run together.
 *
 * It sees rules that state `display` and the gap together, which is how they are written here. The last item of a line keeps its margin
 * when a box wraps; nothing follows it there.
 */
export function flexGapFallback(): Plugin {
  return {
    postcssPlugin: 'flex-gap-fallback',
    OnceExit(root, { AtRule, Declaration, Rule }) {
      const rules: Rule[] = [];
      root.walkRules((rule) => void rules.push(rule));
      for (const rule of rules) {
        const margins = findMargins(rule);
        if (margins.length === 0) continue;
        // What comes after asks every node which file it is from.
        const { source } = rule;
        const items = new Rule({
          selectors: rule.selectors.map((selector) => `${selector} > :not(:last-child)`),
          nodes: margins.map(([prop, value]) => new Declaration({ prop, value, source })),
          source,
        });
        rule.after(new AtRule({ name: 'supports', params: lacksFlexGap, nodes: [items], source }));
      }
    },
  };
}

/** Margins that stand for the gaps of a rule, as property and value; none when it makes no flexible box or has no gap. */
function findMargins(rule: Rule): [string, string][] {
  const values = new Map(rule.nodes.flatMap((node) => (node.type === 'decl' ? [toEntry(node)] : [])));
  if (!/^(inline-)?flex$/.test(values.get('display') ?? '')) return [];
  const [row, column = row] = (values.get('gap') ?? '').split(/\s+(?![^(]*\))/);
  const isColumn = values.get('flex-direction')?.startsWith('column') ?? false;
  const wraps = values.get('flex-wrap')?.startsWith('wrap') ?? false;
  const margins: [string, string | undefined][] = [
    ['margin-inline-end', isColumn ? undefined : (values.get('column-gap') ?? column)],
    ['margin-bottom', isColumn || wraps ? (values.get('row-gap') ?? row) : undefined],
  ];
  return margins.flatMap(([property, value]) =>
    value === undefined || /^0?$|^normal$/.test(value) ? [] : [[property, value]],
  );
}

function toEntry({ prop, value }: Declaration): [string, string] {
  return [prop, value];
}
