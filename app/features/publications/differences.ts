/** One thing that a part says, as a reader would name it. */
export interface Line {
  /** What the line is about, the same in every version. */
  key: string;
  label: string;
  text: string;
}

export interface Difference {
  label: string;
  /** Empty when there was nothing before. */
  before: string;
  /** Empty when it is gone. */
  after: string;
}

/** What differs between two versions, in the order of the later one; what is gone comes last. */
export function differences(before: readonly Line[], after: readonly Line[]): Difference[] {
  const earlier = new Map(before.map((line) => [line.key, line.text]));
  const kept = new Set(after.map(({ key }) => key));
  const changed = after
    .map(({ key, label, text }) => ({ label, before: earlier.get(key) ?? "", after: text }))
    .filter((difference) => difference.before !== difference.after);
  const gone = before
    .filter(({ key, text }) => !kept.has(key) && text !== "")
    .map(({ label, text }) => ({ label, before: text, after: "" }));
  return [...changed, ...gone];
}

/** Lines whose keys, and whose labels, are numbered where several things share one. */
export function withOwnKeys(lines: readonly Line[]): Line[] {
  const keys = numbering();
  const labels = numbering();
  return lines.map(({ key, label, text }) => ({
    key: keys(key, (times) => `${key} ${times}`),
    label: labels(label, (times) => `${label} (${times})`),
    text,
  }));
}

function numbering() {
  const met = new Map<string, number>();
  return (name: string, numbered: (times: number) => string): string => {
    const times = (met.get(name) ?? 0) + 1;
    met.set(name, times);
    return times === 1 ? name : numbered(times);
  };
}
