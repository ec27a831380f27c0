import ts from 'typescript';

/** Something in a script that Chromium 83 or Safari 13 does not have. */
export interface TooNew {
  /** What it is, such as `??=` or `.replaceChildren`. */
  what: string;
  /** The script around it. */
  excerpt: string;
}

/**
 * Methods that the build does not compile away. A script that checks before it uses one is found all the same: only a reader can tell, so
 * its owner lists it.
 */
const methods: ReadonlySet<string> = new Set([
  ...[
    'at',
    'findLast',
    'findLastIndex',
    'toReversed',
    'toSorted',
    'toSpliced',
    'with',
    'replaceAll',
    'hasOwn',
  ],
  ...['replaceChildren', 'checkVisibility', 'togglePopover', 'showPopover', 'randomUUID', 'any', 'groupBy'],
  ...['requestIdleCallback', 'structuredClone', 'Segmenter', 'highlights', 'startViewTransition'],
]);

/** Functions and classes that are there for all scripts; short names do not count, because minifiers give them to anything. */
const globals: ReadonlySet<string> = new Set(['requestIdleCallback', 'structuredClone', 'WeakRef']);

/** Syntax that stops a whole script from being read, by the kind of its node. */
const syntax: Readonly<Partial<Record<ts.SyntaxKind, string>>> = {
  [ts.SyntaxKind.QuestionDotToken]: '?.',
  [ts.SyntaxKind.QuestionQuestionToken]: '??',
  [ts.SyntaxKind.QuestionQuestionEqualsToken]: '??=',
  [ts.SyntaxKind.BarBarEqualsToken]: '||=',
  [ts.SyntaxKind.AmpersandAmpersandEqualsToken]: '&&=',
  [ts.SyntaxKind.PrivateIdentifier]: 'a private name',
  [ts.SyntaxKind.PropertyDeclaration]: 'a class field',
  [ts.SyntaxKind.ClassStaticBlockDeclaration]: 'a static block',
  [ts.SyntaxKind.BigIntLiteral]: 'a big integer',
};

/** Everything in a built script that the oldest browsers lack, in the order of the script. */
export function findTooNew(script: string): TooNew[] {
  const found: TooNew[] = [];
  const source = ts.createSourceFile('script.js', script, ts.ScriptTarget.Latest, true, ts.ScriptKind.JS);
  const visit = (node: ts.Node): void => {
    const what = nameTooNew(node);
    if (what !== null) {
      found.push({ what, excerpt: script.slice(Math.max(0, node.getStart() - 30), node.getStart() + 40) });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function nameTooNew(node: ts.Node): string | null {
  if (ts.isRegularExpressionLiteral(node)) return nameTooNewPattern(node.text);
  if (ts.isPropertyAccessExpression(node) && methods.has(node.name.text)) return `.${node.name.text}`;
  if (ts.isIdentifier(node) && isUsedAlone(node) && globals.has(node.text)) return node.text;
  return syntax[node.kind] ?? null;
}

/** Lookbehind came to Safari with 16.4, the flags d and v even later; one of them stops the whole script. */
function nameTooNewPattern(pattern: string): string | null {
  if (/\(\?<[=!]/.test(pattern)) return 'a lookbehind';
  const flag = /[dv]/.exec(pattern.slice(pattern.lastIndexOf('/')))?.[0];
  return flag === undefined ? null : `the flag ${flag}`;
}

/** True for a global that is called or constructed, false for a variable or key that happens to be called so. */
function isUsedAlone(node: ts.Identifier): boolean {
  const { parent } = node;
  return (ts.isCallExpression(parent) || ts.isNewExpression(parent)) && parent.expression === node;
}
