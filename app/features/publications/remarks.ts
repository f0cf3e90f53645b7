import type { NamedContent } from "./named-content";

/** Something that a reader will notice, and that hinders no publishing. */
export type Remark =
  | { key: "accountsNotFinal" | "costNotKnown" | "travellersNotKnown" | "notSigned" }
  | { key: "notAssigned"; numbers: number[] }
  | { key: "notChecked"; funders: string[] };

/** What the publisher should know of the part before it goes out. */
export function remarks(named: NamedContent): Remark[] {
  switch (named.part) {
    case "programme":
      return named.content.participants.basis === "not_known" ? [{ key: "travellersNotKnown" }] : [];
    case "evaluation":
      return [
        ...(named.content.signed || named.content.contributions === null
          ? []
          : [{ key: "notSigned" } as const]),
        ...notAssigned(named.content.recommendations),
      ];
    case "accounts": {
      const { totalMinor, isFinal, funders } = named.content;
      const unchecked = (funders ?? [])
        .filter((one) => one.disqualificationCheck === "")
        .map(({ funder }) => funder);
      return [
        ...(totalMinor === null ? [{ key: "costNotKnown" } as const] : []),
        ...(totalMinor !== null && !isFinal ? [{ key: "accountsNotFinal" } as const] : []),
        ...(unchecked.length > 0 ? [{ key: "notChecked", funders: unchecked } as const] : []),
      ];
    }
    case "follow_up":
      return notAssigned(named.content.recommendations);
  }
}

function notAssigned(recommendations: readonly { number: number; owner: string }[]): Remark[] {
  const numbers = recommendations.filter(({ owner }) => owner === "").map(({ number }) => number);
  return numbers.length > 0 ? [{ key: "notAssigned", numbers }] : [];
}
