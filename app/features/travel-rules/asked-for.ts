/** What the address says a dispensation or an explanation is to concern, as the form's first values. */
export interface AskedFor {
  ruleKey: string;
  committee: string;
  trip: string;
}

export function askedFor({ searchParams }: URL): AskedFor {
  return {
    ruleKey: searchParams.get("regel") ?? "",
    committee: searchParams.get("udvalg") ?? "",
    trip: searchParams.get("tur") ?? "",
  };
}
