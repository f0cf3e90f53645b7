import type { CommitteeFacts, DecisionFacts } from "../facts";

const usualWords: Readonly<Record<string, DecisionFacts["bodyKind"]>> = {
  byrådet: "council",
  kommunalbestyrelsen: "council",
  borgerrepræsentationen: "council",
  økonomiudvalget: "finance",
};

/** What kind of body a name stands for: the committee of that name, else what such bodies are usually called. */
export function bodyKindOf(
  body: string,
  committees: readonly Pick<CommitteeFacts, "name" | "kind">[],
): DecisionFacts["bodyKind"] {
  const name = plain(body);
  const committee = committees.find((each) => plain(each.name) === name);
  return committee?.kind ?? usualWords[name] ?? "other";
}

const plain = (name: string) => name.trim().toLocaleLowerCase("da");
