/** What a form holds as typed: texts, lists and groups of them. Files are left out. */
export type Typed = { [name: string]: string | Typed | (string | Typed)[] };

const isIndex = (name: string) => /^\d{1,3}$/.test(name);

/**
 * Turns a form's flat names into the nesting that its schema has: `visits.0.topic` becomes visits[0].topic, and
 * `committees[]` collects every value of that name. Gaps in the numbering close up.
 */
export function typedFrom(form: FormData): Typed {
  const root: Typed = Object.create(null);
  for (const [name, value] of form) {
    if (typeof value !== "string") continue;
    if (name.endsWith("[]")) collect(root, name.slice(0, -2), value);
    else place(root, name.split("."), value);
  }
  return closeGaps(root) as Typed;
}

function collect(root: Typed, name: string, value: string): void {
  const list = root[name];
  if (Array.isArray(list)) list.push(value);
  else root[name] = [value];
}

function place(root: Typed, path: string[], value: string): void {
  let group: Typed = root;
  for (const step of path.slice(0, -1)) {
    const next = group[step];
    const inner: Typed = typeof next === "object" && !Array.isArray(next) ? next : Object.create(null);
    group[step] = inner;
    group = inner;
  }
  group[path.at(-1) ?? ""] = value;
}

function closeGaps(value: string | Typed | (string | Typed)[]): string | Typed | (string | Typed)[] {
  if (typeof value === "string" || Array.isArray(value)) return value;
  const names = Object.keys(value);
  const closed = names.map((name) => [name, closeGaps(value[name] ?? "")] as const);
  if (names.length > 0 && names.every(isIndex))
    return closed.sort(([a], [b]) => Number(a) - Number(b)).map(([, inner]) => inner as string | Typed);
  return Object.fromEntries(closed) as Typed;
}
