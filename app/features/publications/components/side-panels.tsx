import { useTexts } from "~/shared/texts";
import { Changes } from "~/ui/changes";
import { Panel } from "~/ui/panel";
import { PeopleList } from "~/ui/people-list";
import type { Difference } from "../differences";
import type { PartPage } from "../part-page.server";
import type { Readiness } from "../readiness";
import type { Remark } from "../remarks";
import type { Stays } from "../stays.server";
import { publicationTexts } from "../texts";

/** What differs from the version that is out. */
export function ChangesPanel({ since, changes }: { since: number; changes: readonly Difference[] }) {
  const t = useTexts(publicationTexts).changes;
  return (
    <Panel heading={t.heading(since)} level={3}>
      {changes.length === 0 ? <p>{t.none}</p> : <Changes items={changes} />}
    </Panel>
  );
}

interface ChecksPanelProps {
  checks: readonly Readiness[];
  remarks: readonly Remark[];
}

/** What publishing waits for, what is in place, and what a reader will notice. */
export function ChecksPanel({ checks, remarks }: ChecksPanelProps) {
  const t = useTexts(publicationTexts).checks;
  return (
    <Panel heading={t.heading} level={3}>
      <PeopleList
        items={[
          ...checks.map(({ check, isMet }) => ({
            key: check,
            icon: isMet ? ("check" as const) : ("warning" as const),
            ...(isMet && { tone: "good" as const }),
            name: isMet ? t.met[check] : t.lacking[check],
          })),
          ...remarks.map((remark) => ({
            key: remark.key,
            icon: "info" as const,
            name: remarkIn(t.remark, remark),
          })),
        ]}
      />
    </Panel>
  );
}

function remarkIn(t: (typeof publicationTexts)["da"]["checks"]["remark"], remark: Remark): string {
  if (remark.key === "notAssigned") return t.notAssigned(remark.numbers);
  return remark.key === "notChecked" ? t.notChecked(remark.funders) : t[remark.key];
}

/** What stays private whatever is published. */
export function StaysPanel({ stays }: { stays: Stays }) {
  const t = useTexts(publicationTexts).stays;
  const counts = ["contributions", "internalNotes", "contacts", "names", "closedDecisions"] as const;
  const lines = [
    ...counts.flatMap((name) => (stays[name] > 0 ? t[name](stays[name]) : [])),
    ...stays.documents.map(t.document),
    t.drafts,
  ];
  return (
    <Panel heading={t.heading} level={3}>
      <PeopleList items={lines.map((name, n) => ({ key: `${n}`, icon: "lock" as const, name }))} />
    </Panel>
  );
}

/** What the publisher weighs beside the preview. */
export function SidePanels({ page, stays }: { page: PartPage; stays: Stays }) {
  return (
    <>
      {page.currentNumber !== null && page.changes && (
        <ChangesPanel since={page.currentNumber} changes={page.changes} />
      )}
      <ChecksPanel checks={page.checks} remarks={page.remarks} />
      <StaysPanel stays={stays} />
    </>
  );
}
