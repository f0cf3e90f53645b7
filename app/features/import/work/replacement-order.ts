import { isSameName } from "~/shared/names";

interface Replacing {
  name: string;
  replaces?: string | undefined;
}

/** Each after the one that it replaces; otherwise as they stood. */
export function earlierFirst<T extends Replacing>(strategies: readonly T[]): T[] {
  const ordered: T[] = [];
  const place = (strategy: T, waiting: readonly T[]) => {
    if (ordered.includes(strategy) || waiting.includes(strategy)) return;
    const earlier = replacedBy(strategy, strategies);
    if (earlier) place(earlier, [...waiting, strategy]);
    ordered.push(strategy);
  };
  for (const strategy of strategies) place(strategy, []);
  return ordered;
}

/** Those that replace themselves in the end. */
export function inCircles<T extends Replacing>(strategies: readonly T[]): T[] {
  return strategies.filter((strategy) => {
    let earlier = replacedBy(strategy, strategies);
    for (let steps = 0; earlier && earlier !== strategy && steps < strategies.length; steps += 1)
      earlier = replacedBy(earlier, strategies);
    return earlier === strategy;
  });
}

function replacedBy<T extends Replacing>({ replaces }: T, strategies: readonly T[]): T | undefined {
  return replaces === undefined ? undefined : strategies.find(({ name }) => isSameName(name, replaces));
}
