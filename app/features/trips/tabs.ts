import type { Tab } from "~/ui/tabs";
import type { Attention } from "./attention";
import type { tripTexts } from "./texts";

type ShellTexts = (typeof tripTexts)["da"]["shell"];

/** The pages of one trip, each with what needs somebody there. */
export function tripTabs(address: string, attention: Attention, t: ShellTexts): Tab[] {
  return [
    { label: t.overview, to: address },
    { label: t.purpose, to: `${address}/formaal` },
    { label: t.programme, to: `${address}/program`, ...counted(attention.clashes, t.clashes) },
    { label: t.participants, to: `${address}/deltagere` },
    {
      label: t.decisions,
      to: `${address}/beslutninger`,
      ...counted(attention.decisions, t.missingDecisions),
    },
    { label: t.costs, to: `${address}/budget`, ...counted(attention.costs, t.openCosts) },
    { label: t.documents, to: `${address}/dokumenter` },
    {
      label: t.evaluation,
      to: `${address}/evaluering`,
      ...counted(attention.contributions, t.missingContributions),
    },
    { label: t.publication, to: `${address}/offentliggoerelse` },
    { label: t.history, to: `${address}/historik` },
  ];
}

function counted(number: number, meaning: (count: number) => string): Pick<Tab, "count"> {
  return number === 0 ? {} : { count: { number, meaning: meaning(number), tone: "warning" } };
}
